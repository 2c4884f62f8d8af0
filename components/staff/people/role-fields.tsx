'use client'

import { RadioGroup } from '../../form/radio-group'
import { SelectField } from '../../form/select-field'

export type RoleWords = { role: string; treatsAs: string; treatsAsHint: string; nobody: string }

type RoleFieldsProps = {
  roles: readonly { value: string; label: string }[]
  practitioners: readonly { value: string; label: string }[]
  typed: (field: string) => string | undefined
  errorOf: (field: string) => string | undefined
  words: RoleWords
}

/** Which role somebody has, and as whom they treat. */
export function RoleFields({ roles, practitioners, typed, errorOf, words }: RoleFieldsProps) {
  return (
    <>
      <RadioGroup
        key={`role ${typed('role') ?? ''}`}
        name="role"
        legend={words.role}
        options={roles}
        defaultValue={typed('role')}
        error={errorOf('role')}
      />
      <SelectField
        key={`practitioner ${typed('practitionerId') ?? ''}`}
        name="practitionerId"
        label={words.treatsAs}
        hint={words.treatsAsHint}
        options={[{ value: '', label: words.nobody }, ...practitioners]}
        defaultValue={typed('practitionerId') ?? ''}
        error={errorOf('practitionerId')}
      />
    </>
  )
}
