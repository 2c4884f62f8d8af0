import type { FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import type { ActionContext, ActionResult } from '../../guard/patient-action'
import { confirmDraft } from '../confirm-draft'
import { currentDraft } from '../draft/draft'
import { draftAddress } from '../draft/draft-address'
import { unsentStep } from '../draft/unsent-step'

/** "Confirm booking": the booking's page, or back to where something has to be chosen or answered again. */
export async function confirmStep(
  draftId: string,
  { locale }: ActionContext,
): Promise<ActionResult<FormState>> {
  const draft = await currentDraft(draftId)
  const to = (step: 'laser' | 'time' | 'details') => ({ redirectTo: draftAddress({ locale, draftId, step }) })
  if (!draft) return to('time')
  const unsent = draft.reference ? null : await unsentStep(draft)
  if (unsent) return to(unsent)
  const result = await confirmDraft(draft)
  if (result.ok) return { redirectTo: `/${locale}/booking/${result.reference}?new=1` }
  const t = translator(locale, 'bookingDetails')
  const refuse = (message: string) => ({ errors: [{ fieldId: 'main', message }] })
  switch (result.code) {
    case 'slot_taken':
      return { redirectTo: `${to('time').redirectTo}?lost=taken` }
    case 'not_bookable':
      return { redirectTo: `${to('time').redirectTo}?lost=gone` }
    case 'nothing_chosen':
      return to('time')
    case 'too_many_bookings':
      return refuse(t('check.tooMany'))
    case 'already_booked':
      return refuse(t('check.already'))
    case 'laser_not_online':
      return to('laser')
    case 'screening_incomplete':
    case 'screening_stopped':
      return { redirectTo: `/${locale}/book/${draft.service.slug}/safety` }
  }
}
