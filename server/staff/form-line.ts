import { may, type Role } from '@/domain/access/permissions'

type FormFacts = {
  id: string
  status: 'open' | 'sent' | 'reviewed'
  severity: 'emergency' | 'urgent' | 'soon' | 'note' | null
}

/** What the day list says of a form. `flagged` and the form's id are for those who may read it; others see `call`. */
export type FormLine = {
  state: 'none' | 'open' | 'sent' | 'reviewed' | 'flagged' | 'call'
  formId: string | null
}

const NO_FORM: FormLine = { state: 'none', formId: null }

/** A red flag: an answer that needs a doctor or an ambulance, whoever has read it. */
export const isRedFlag = (severity: FormFacts['severity']) =>
  severity === 'emergency' || severity === 'urgent'

/** A form in the words that a role may see. Only this leaves the server: severities stay behind. */
export function formLine(form: FormFacts | null, role: Role): FormLine {
  if (!form) return NO_FORM
  const mayRead = may(role, 'form.read')
  const formId = mayRead ? form.id : null
  if (form.status !== 'reviewed' && isRedFlag(form.severity)) {
    return { state: mayRead ? 'flagged' : 'call', formId }
  }
  return { state: form.status, formId }
}
