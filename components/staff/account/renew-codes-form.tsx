'use client'

import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { ErrorSummary } from '../../form/error-summary'
import { SubmitButton } from '../../form/submit-button'
import { useFormAction } from '../../form/use-form-action'
import { BackupCodes, type BackupCodesWords } from './backup-codes'

type CodesState = FormState & { backupCodes?: readonly string[] }

type RenewCodesFormProps = {
  action: (previous: CodesState, data: FormData) => Promise<CodesState>
  address: string
  doneHref: string
  words: { problem: string; more: string; submit: string; submitting: string; codes: BackupCodesWords }
}

/** One button, then the new codes in its place. */
export function RenewCodesForm({ action, address, doneHref, words }: RenewCodesFormProps) {
  const [state, send] = useFormAction<CodesState>(action, EMPTY_FORM, address)
  if (state.backupCodes)
    return <BackupCodes codes={state.backupCodes} doneHref={doneHref} words={words.codes} />
  return (
    <form className="panel-body decision short-fields" action={send}>
      <ErrorSummary title={words.problem} errors={state.errors} />
      <p>{words.more}</p>
      <div>
        <SubmitButton pendingLabel={words.submitting}>{words.submit}</SubmitButton>
      </div>
    </form>
  )
}
