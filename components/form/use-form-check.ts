'use client'

import { type FormEvent, useEffect, useMemo, useRef } from 'react'
import { type FieldErrors, useForm } from 'react-hook-form'
import type { FieldError } from '@/domain/forms/form-state'
import { rawAnswersFromForm } from '@/domain/intake/form-values'
import type { FieldCheck } from './field-check'

type Values = Record<string, string>

type FormCheck = {
  fields: readonly { check?: FieldCheck }[]
  /** YYYY-MM-DD, at the clinic. */
  today: string
  /** Names of buttons that send the form as it is. */
  unchecked?: readonly string[]
}

/** Comes on its own, so that a page is ready before it; a form sent without it is checked by the server alone. */
const loadCheck = () => import('./check-fields')

/**
 * Checks a form in the browser before it is sent, so that a slow connection is not asked about what is plainly missing.
 * The fields stay the browser's own: their values are read from the form when it is sent, and what was typed before
 * the script had come is never overwritten. What passes is sent as it would be without scripts.
 * @returns `errors` of the last try, null when it passed; `onSubmit` for the form
 */
export function useFormCheck({ fields, today, unchecked = [] }: FormCheck) {
  const form = useRef<HTMLFormElement>(null)
  const isPassed = useRef(false)
  const checks = useMemo(() => fields.flatMap(({ check }) => (check ? [check] : [])), [fields])
  useEffect(() => {
    loadCheck().catch(() => undefined)
  }, [])
  const { handleSubmit, formState } = useForm<Values>({
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    resolver: async () => {
      const raw = rawAnswersFromForm(form.current ? new FormData(form.current).entries() : [])
      const found = await loadCheck().then(
        ({ problemsOf }) => problemsOf({ checks, today, raw }),
        () => [],
      )
      const told = found.filter(([name, code]) => wordsOf(checks, name, code))
      return { values: {}, errors: Object.fromEntries(told.map(([name, code]) => [name, { type: code }])) }
    },
  })

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    const element = event.currentTarget
    const { submitter } = event.nativeEvent as SubmitEvent
    form.current = element
    if (isPassed.current || unchecked.some((name) => name === submitter?.getAttribute('name'))) {
      isPassed.current = false
      return
    }
    event.preventDefault()
    void handleSubmit(
      () => {
        // not while the first submit event is still under way: it would be ignored
        window.setTimeout(() => {
          isPassed.current = true
          element.requestSubmit(submitter)
        })
      },
      // it stays on the page after all: whoever keeps what is typed goes on
      () => void element.dispatchEvent(new Event('input', { bubbles: true })),
    )()
  }

  const { errors } = formState
  return { onSubmit, errors: useMemo(() => inWords(errors, checks), [errors, checks]) }
}

/** What is said of a problem; one without words is left to the server. */
const wordsOf = (checks: readonly FieldCheck[], name: string, code: string) =>
  checks.find(({ rule }) => rule.id === name)?.words[code]

function inWords(errors: FieldErrors<Values>, checks: readonly FieldCheck[]): readonly FieldError[] | null {
  const found = Object.entries(errors).map(([name, error]) => ({
    fieldId: `field-${name}`,
    message: wordsOf(checks, name, String(error?.type)) ?? '',
  }))
  return found.length > 0 ? found : null
}
