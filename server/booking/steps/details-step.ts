import { readDetails } from '@/domain/booking/details-form'
import { fieldValue } from '@/domain/booking/form-values'
import { isForSomeoneElse } from '@/domain/booking/laser-screening'
import type { FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import { parsePhone } from '../../contact/parse-phone'
import type { ActionContext, ActionResult } from '../../guard/patient-action'
import { currentDraft, saveDraft } from '../draft/draft'
import { draftAddress } from '../draft/draft-address'
import { keepPostedStep } from '../draft/keep-typed-step'
import { detailMessage } from './detail-message'

/** Field of the form that people never see; what fills it in is a program. */
const TRAP_FIELD = 'fax_number'

/** "Your details": kept in the draft, then the last look. */
export async function detailsStep(
  draftId: string,
  { locale, values }: ActionContext,
): Promise<ActionResult<FormState>> {
  const draft = await currentDraft(draftId)
  // what was typed stays on the page: nothing else knows it
  if (!draft) return { errors: [{ fieldId: 'main', message: translator(locale, 'booking')('closed.typed') }] }
  if (draft.reference) return { redirectTo: draftAddress({ locale, draftId, step: 'check' }) }
  const { country } = draft.service.location
  if (fieldValue(values, TRAP_FIELD) !== '') {
    return { errors: [{ fieldId: 'main', message: translator(locale, 'bookingDetails')('errors.refused') }] }
  }
  const forSomeoneElse = isForSomeoneElse(draft.answers)
  const read = readDetails(values, { forSomeoneElse, parsePhone: (typed) => parsePhone(typed, country) })
  await keepPostedStep({ draftId, step: 'details', values, isInOrder: read.ok })
  if (!read.ok) {
    return {
      errors: read.problems.map((problem) => detailMessage({ problem, locale, country, forSomeoneElse })),
    }
  }
  await saveDraft(draft, { details: read.details })
  return { redirectTo: draftAddress({ locale, draftId, step: draft.startsAt ? 'check' : 'time' }) }
}
