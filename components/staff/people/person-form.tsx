'use client'

import { usePathname } from 'next/navigation'
import { EMPTY_FORM, type FormState } from '@/domain/forms/form-state'
import { ErrorSummary } from '../../form/error-summary'
import { SubmitButton } from '../../form/submit-button'
import { TextField } from '../../form/text-field'
import { useFormAction } from '../../form/use-form-action'
import { RoleFields, type RoleWords } from './role-fields'

export type PersonFormWords = RoleWords & {
  problem: string
  name: string
  email: string
  more: string
  submit: string
  submitting: string
}

type PersonFormProps = {
  action: (previous: FormState, data: FormData) => Promise<FormState>
  /** Whose role it is; somebody new without one. */
  person?: { id: string; role: string; practitionerId: string }
  roles: readonly { value: string; label: string }[]
  practitioners: readonly { value: string; label: string }[]
  words: PersonFormWords
}

/** Invites somebody, or changes the role of somebody who is there. */
export function PersonForm({ action, person, roles, practitioners, words }: PersonFormProps) {
  const [state, send] = useFormAction(action, EMPTY_FORM, usePathname())
  const errorOf = (field: string) => state.errors.find(({ fieldId }) => fieldId === `field-${field}`)?.message
  const before: Record<string, string> = person ? { ...person } : {}
  const typed = (field: string) => {
    const value = state.values[field] ?? before[field]
    return typeof value === 'string' ? value : undefined
  }
  return (
    <form className="panel-body decision short-fields" action={send} noValidate>
      <ErrorSummary title={words.problem} errors={state.errors} />
      {person ? (
        <input type="hidden" name="userId" value={person.id} />
      ) : (
        <>
          <TextField
            name="name"
            label={words.name}
            autoComplete="off"
            defaultValue={typed('name') ?? ''}
            error={errorOf('name')}
          />
          <TextField
            name="email"
            label={words.email}
            type="email"
            autoComplete="off"
            spellCheck={false}
            defaultValue={typed('email') ?? ''}
            error={errorOf('email')}
          />
        </>
      )}
      <RoleFields roles={roles} practitioners={practitioners} typed={typed} errorOf={errorOf} words={words} />
      <div>
        <SubmitButton pendingLabel={words.submitting}>{words.submit}</SubmitButton>
        <p className="hint">{words.more}</p>
      </div>
    </form>
  )
}
