import type { ScreeningState } from '@/domain/booking/screening-state'
import type { ActionContext, ActionResult } from '../../guard/patient-action'
import { currentDraft } from '../draft/draft'
import { draftAddress } from '../draft/draft-address'
import { tellAboutStop } from './tell-about-stop'

/** Laser cannot be booked online and the person asks to be called. The draft stays: physiotherapy can still be booked. */
export async function callStep(
  draftId: string,
  context: ActionContext,
): Promise<ActionResult<ScreeningState>> {
  const draft = await currentDraft(draftId)
  if (!draft) return { redirectTo: draftAddress({ locale: context.locale, draftId, step: 'laser' }) }
  return tellAboutStop({ stopped: {}, answers: draft.answers, service: draft.service, context })
}
