'use client'

import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { ErrorSummary } from '../../form/error-summary'
import { SubmitButton } from '../../form/submit-button'
import { TextField } from '../../form/text-field'
import { useFormAction } from '../../form/use-form-action'
import { ScanCodePicture } from '../../ui/scan-code-picture'
import { BackupCodes, type BackupCodesWords } from './backup-codes'

type CodesState = FormState & { backupCodes?: readonly string[] }

export type ConnectAppWords = {
  problem: string
  scan: string
  picture: string
  type: string
  label: string
  hint: string
  submit: string
  submitting: string
  codes: BackupCodesWords
}

type ConnectAppFormProps = {
  action: (previous: CodesState, data: FormData) => Promise<CodesState>
  /** The page's own address: its answer comes back here without scripts too. */
  address: string
  /** What the app is to be given; null when it is connected and only the codes are still to be shown. */
  key32: { secret: string; code: { size: number; path: string } } | null
  /** Label of a field for the present password, where it is asked for too. */
  password?: string
  /** Where the page leads once the codes are kept. */
  doneHref: string
  words: ConnectAppWords
}

/** A picture to scan and a key to type, a field for the app's first code, and then the backup codes. */
export function ConnectAppForm({ action, address, key32, password, doneHref, words }: ConnectAppFormProps) {
  const [state, send] = useFormAction<CodesState>(action, EMPTY_FORM, address)
  const errorOf = (field: string) => state.errors.find(({ fieldId }) => fieldId === `field-${field}`)?.message
  if (state.backupCodes)
    return <BackupCodes codes={state.backupCodes} doneHref={doneHref} words={words.codes} />
  return (
    <form className="panel-body decision short-fields one-time-code" action={send} noValidate>
      <ErrorSummary title={words.problem} errors={state.errors} />
      {key32 && (
        <>
          {password && (
            <TextField
              name="password"
              label={password}
              type="password"
              autoComplete="current-password"
              error={errorOf('password')}
            />
          )}
          <p>{words.scan}</p>
          <ScanCodePicture code={key32.code} label={words.picture} />
          <div>
            <p>{words.type}</p>
            <p className="secret-key" dir="ltr">
              {key32.secret.match(/.{1,4}/g)?.join(' ')}
            </p>
          </div>
          <TextField
            name="code"
            label={words.label}
            hint={words.hint}
            inputMode="numeric"
            autoComplete="one-time-code"
            spellCheck={false}
            width={10}
            error={errorOf('code')}
          />
          <SubmitButton pendingLabel={words.submitting}>{words.submit}</SubmitButton>
        </>
      )}
    </form>
  )
}
