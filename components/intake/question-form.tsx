'use client'

import { useMemo } from 'react'
import type { FieldError } from '@/domain/forms/form-state'
import { currentState, NEW_PAGE, type QuestionPageState } from '@/domain/forms/question-page-state'
import { Autosave, type AutosaveProps } from '../form/autosave'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { useFormAction } from '../form/use-form-action'
import { useFormCheck } from '../form/use-form-check'
import { Notice } from '../ui/notice'
import { DocumentTitle } from './document-title'
import { keepNoneAlone } from './keep-none-alone'
import { postedField } from './posted-field'
import { QuestionControl } from './question-control'
import type { QuestionField } from './question-field'

export type QuestionFormWords = {
  documentTitle: string
  errorTitle: string
  problem: string
  submit: string
  leave: string
  saving: string
  warningTitle: string
  warningSaved: string
  goOn: string
}

type QuestionFormProps = {
  action: (state: QuestionPageState, data: FormData) => Promise<QuestionPageState>
  /** The page's address without anything after #: what comes back must not jump past the summary of errors. */
  address: string
  /** Form, page, language and where the page was opened from. */
  hidden: Readonly<Record<string, string>>
  fields: readonly QuestionField[]
  words: QuestionFormWords
  /** How what is typed is kept. */
  autosave: AutosaveProps
  /** YYYY-MM-DD, at the clinic. */
  today: string
  /** Version of the form that the page shows. */
  version: number
  /** The page's heading, below what went wrong. */
  children: React.ReactNode
}

/** "Save and come back later" sends what there is. */
const SENT_AS_IS = ['later']

/** One page of questions. Everything it shows comes ready from the server; it works the same without scripts. */
export function QuestionForm(props: QuestionFormProps) {
  const { action, address, hidden, fields, words, autosave, today, version, children } = props
  const [outcome, submit] = useFormAction(action, NEW_PAGE, address)
  const check = useFormCheck({ fields, today, unchecked: SENT_AS_IS })
  const state = currentState(outcome, version)
  const isPosted = Object.keys(state.values).length > 0
  const errors = check.errors ?? state.errors
  const summary = useMemo(() => namedErrors(errors, fields), [errors, fields])
  const errorOf = (name: string) => errors.find(({ fieldId }) => fieldId === `field-${name}`)?.message
  // the guard's own refusals know nothing of warnings
  const warnings = state.warnings ?? []
  const isWarned = warnings.length > 0
  return (
    <>
      <DocumentTitle words={errors.length > 0 ? words.errorTitle : words.documentTitle} />
      <ErrorSummary title={words.problem} errors={summary} />
      {children}
      {isWarned && (
        <Notice tone="warn" role="alert" title={words.warningTitle}>
          {warnings.map(({ message }) => (
            <p key={message}>{message}</p>
          ))}
          <p>{words.warningSaved}</p>
        </Notice>
      )}
      <form className="form" action={submit} onChange={keepNoneAlone} onSubmit={check.onSubmit} noValidate>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        {isWarned && <input type="hidden" name="acknowledged" value="yes" />}
        {fields.map((field) => (
          <QuestionControl
            key={field.name}
            field={isPosted ? postedField(field, state.values) : field}
            error={errorOf(field.name)}
          />
        ))}
        <div className="actions">
          <SubmitButton pendingLabel={words.saving}>{isWarned ? words.goOn : words.submit}</SubmitButton>
          {/* biome-ignore lint/a11y/useSemanticElements: to the person a link away, but it has to save the page first */}
          <button type="submit" role="link" className="link-button" name="later" value="yes">
            {words.leave}
          </button>
        </div>
        <Autosave {...autosave} />
      </form>
    </>
  )
}

/** On a page with several questions the summary names the one that each problem is about. */
function namedErrors(errors: readonly FieldError[], fields: readonly QuestionField[]) {
  if (fields.length < 2) return errors
  return errors.map(({ fieldId, message }) => {
    const field = fields.find(({ name }) => fieldId === `field-${name}`)
    return { fieldId, message: field ? `${message}: ${field.legend}` : message }
  })
}
