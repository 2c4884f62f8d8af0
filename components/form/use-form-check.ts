'use client'

import { type FormEvent, useMemo, useRef } from 'react'
import { type FieldErrors, useForm } from 'react-hook-form'
import { z } from 'zod/mini'
import type { FieldError } from '@/domain/forms/form-state'
import { rawAnswersFromForm } from '@/domain/intake/form-values'

/** What is said of a field's problem; a problem without words is left to the server. */
export type CheckWords = Readonly<Record<string, Readonly<Record<string, string>>>>

type Values = Record<string, string>

type FormCheck = {
  /** Of the fields as `rawAnswersFromForm` gives them; its messages are codes. */
  schema: z.ZodMiniType
  words: CheckWords
  /** Names of buttons that send the form as it is. */
  unchecked?: readonly string[]
}

/**
 * Checks a form in the browser before it is sent, so that a slow connection is not asked about what is plainly missing.
 * The fields stay the browser's own: their values are read from the form when it is sent, and what was typed before
 * the script had come is never overwritten. What passes is sent as it would be without scripts.
 * @returns `errors` of the last try, null when it passed; `onSubmit` for the form
 */
export function useFormCheck({ schema, words, unchecked = [] }: FormCheck) {
  const form = useRef<HTMLFormElement>(null)
  const isPassed = useRef(false)
  const { handleSubmit, formState } = useForm<Values>({
    shouldFocusError: false,
    reValidateMode: 'onSubmit',
    resolver: () => {
      const data = form.current ? new FormData(form.current) : new FormData()
      const parsed = z.safeParse(schema, rawAnswersFromForm(data.entries()))
      const problems = (parsed.error?.issues ?? []).map(
        ({ path, message }) => [String(path[0]), message] as const,
      )
      const told = problems.filter(([name, code]) => words[name]?.[code])
      if (told.length === 0) return { values: {}, errors: {} }
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
  return { onSubmit, errors: useMemo(() => inWords(errors, words), [errors, words]) }
}

function inWords(errors: FieldErrors<Values>, words: CheckWords): readonly FieldError[] | null {
  const found = Object.entries(errors).map(([name, error]) => ({
    fieldId: `field-${name}`,
    message: words[name]?.[String(error?.type)] ?? '',
  }))
  return found.length > 0 ? found : null
}
