import type { Option } from './types'

export const YES_NO: readonly Option[] = [
  { code: 'yes', label: 'Yes' },
  { code: 'no', label: 'No' },
]

export const YES_NO_NOT_SURE: readonly Option[] = [...YES_NO, { code: 'not_sure', label: 'Not sure' }]
