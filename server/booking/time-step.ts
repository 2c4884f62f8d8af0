import { refresh } from 'next/cache'
import { chosenStart } from '@/domain/booking/time-choice'
import type { TimeState } from '@/domain/booking/time-state'
import type { EpochMs } from '@/domain/time/epoch'
import { formatTime } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import type { ActionContext, ActionResult } from '../guard/patient-action'
import { type BookingDraft, currentDraft } from './draft'
import { draftAddress } from './draft-address'
import { holdForDraft } from './hold-time'
import { timeButtons } from './time-buttons'

type Sent = { draftId: string; practitionerId: string | null }

/** A time was pressed: it is held and the details come next, or the nearest free times are offered. */
export async function timeStep(
  sent: Sent,
  { locale, values }: ActionContext,
): Promise<ActionResult<TimeState>> {
  const { draftId } = sent
  const draft = await currentDraft(draftId)
  const next = (step: 'time' | 'details') => ({ redirectTo: draftAddress({ locale, draftId, step }) })
  if (!draft || draft.reference) return next('time')
  const start = chosenStart(values, draft.service.location.timeZone)
  if (start === null) return next('time')
  const practitionerId = draft.service.practitionerIds.find((id) => id === sent.practitionerId)
  const held = await holdForDraft(draft, { start, practitionerId })
  if (held.ok) return next('details')
  // the times on the page are as old as the page: bring it up to date together with the alert
  refresh()
  const t = translator(locale, 'bookingTime')
  if (held.code === 'slot_taken')
    return {
      notice: takenNotice(draft, start, held.alternatives, locale),
      ...nearest(draft, held.alternatives, locale),
    }
  return { notice: { title: held.code === 'too_many_holds' ? t('tooManyHolds') : t('gone') } }
}

/** "Someone else has just booked 2:30pm. Here are the nearest free times" */
export function takenNotice(
  draft: BookingDraft,
  start: EpochMs,
  free: readonly EpochMs[],
  locale: 'en' | 'ur',
) {
  const t = translator(locale, 'bookingTime')
  const time = formatTime({ at: start, timeZone: draft.service.location.timeZone, locale })
  return { title: t(free.length > 0 ? 'taken' : 'takenAll', { time }), text: t('takenText') }
}

function nearest({ service }: BookingDraft, starts: readonly EpochMs[], locale: 'en' | 'ur') {
  return { nearest: timeButtons({ starts, timeZone: service.location.timeZone, locale }) }
}
