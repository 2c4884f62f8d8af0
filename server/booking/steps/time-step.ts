import { refresh } from 'next/cache'
import { chosenStart } from '@/domain/booking/time-choice'
import type { TimeState } from '@/domain/booking/time-state'
import { translator } from '@/messages/translator'
import type { ActionContext, ActionResult } from '../../guard/patient-action'
import { holdForDraft } from '../claims/hold-time'
import { currentDraft } from '../draft/draft'
import { draftAddress } from '../draft/draft-address'
import { takenNotice } from '../pages/lost-time'

type Sent = { draftId: string; practitionerId: string | null }

/** A time was pressed: it is held and the details come next, or the nearest free times are offered. */
export async function timeStep(
  sent: Sent,
  { locale, values }: ActionContext,
): Promise<ActionResult<TimeState>> {
  const { draftId } = sent
  const draft = await currentDraft(draftId)
  const next = (step: 'time' | 'details' | 'check') => ({
    redirectTo: draftAddress({ locale, draftId, step }),
  })
  if (!draft || draft.reference) return next('time')
  const start = chosenStart(values, draft.service.location.timeZone)
  const t = translator(locale, 'bookingTime')
  if (start === null) return { notice: { title: t('gone'), nearest: [] } }
  const practitionerId = draft.service.practitionerIds.find((id) => id === sent.practitionerId)
  const held = await holdForDraft(draft, { start, practitionerId })
  // whoever came from "Change time" has given the details already
  if (held.ok) return next(draft.details ? 'check' : 'details')
  // the times on the page are as old as the page: bring it up to date together with the alert
  refresh()
  if (held.code === 'slot_taken') {
    return { notice: takenNotice({ draft, start, nearest: held.alternatives, locale }) }
  }
  return { notice: { title: held.code === 'too_many_holds' ? t('tooManyHolds') : t('gone'), nearest: [] } }
}
