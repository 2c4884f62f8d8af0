import type { Translation } from '../translation'

export const yesNo: Translation<typeof import('../en/questionnaire-answers').yesNo> = {
  yes: 'ہاں',
  no: 'نہیں',
}

export const yesNoNotSure: Translation<typeof import('../en/questionnaire-answers').yesNoNotSure> = {
  ...yesNo,
  not_sure: 'یقین نہیں',
}
