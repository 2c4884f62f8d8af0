'use client'

import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { DateField } from '../form/date-field'
import { ErrorSummary } from '../form/error-summary'
import { SubmitButton } from '../form/submit-button'
import { useFormAction } from '../form/use-form-action'
import { DocumentTitle } from './document-title'

type BirthDateFormProps = {
  action: (state: FormState, data: FormData) => Promise<FormState>
  /** The page's own address: without scripts the form comes back to it. */
  address: string
  hidden: Readonly<Record<string, string>>
  labels: { day: string; month: string; year: string }
  words: {
    documentTitle: string
    errorTitle: string
    problem: string
    legend: string
    hint: string
    submit: string
    sending: string
  }
  children: React.ReactNode
}

/** Asks for the date of birth. A date that was wrong is not shown again to whoever looks next. */
export function BirthDateForm({ action, address, hidden, labels, words, children }: BirthDateFormProps) {
  const [{ errors }, submit] = useFormAction(action, EMPTY_FORM, address)
  return (
    <>
      <DocumentTitle words={errors.length > 0 ? words.errorTitle : words.documentTitle} />
      <ErrorSummary title={words.problem} errors={errors} />
      {children}
      <form className="form" action={submit} noValidate>
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <DateField
          name="birth"
          legend={words.legend}
          hint={words.hint}
          labels={labels}
          error={errors.find(({ fieldId }) => fieldId === 'field-birth')?.message}
          birthday
        />
        <div className="actions">
          <SubmitButton pendingLabel={words.sending}>{words.submit}</SubmitButton>
        </div>
      </form>
    </>
  )
}
