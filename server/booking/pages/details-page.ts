import { redirect } from 'next/navigation'
import { isForSomeoneElse } from '@/domain/booking/laser-screening'
import type { Locale } from '@/domain/locale'
import { formatShortDayTime, formatTime } from '@/domain/time/format'
import { now } from '../../clock/now'
import type { BookingDraft, DraftDetails } from '../draft/draft'
import { draftAddress } from '../draft/draft-address'
import { openDraft, screened } from '../draft/open-draft'
import { stepAutosave } from '../draft/step-autosave'
import { mobileError } from '../mobile-error'
import { writtenPhone } from '../written-phone'

type Asked = { draftId: string; locale: Locale }

/** What the details page shows; null when the draft is not this browser's. Leads back to the time when none is chosen. */
export async function detailsPage({ draftId, locale }: Asked) {
  const draft = await openDraft({ draftId, locale })
  if (!draft) return null
  screened(draft, locale)
  const { startsAt, service, details } = draft
  if (!startsAt) redirect(draftAddress({ locale, draftId, step: 'time' }))
  const { timeZone, country } = service.location
  const { typed, autosave } = await stepAutosave(draft, { step: 'details', locale })
  return {
    service,
    forSomeoneElse: isForSomeoneElse(draft.answers),
    dayTime: formatShortDayTime({ at: startsAt.getTime(), timeZone, locale }),
    until: holdEnd(draft, locale),
    typed: { ...sentBefore(details, country), ...typed },
    autosave,
    mobileProblem: mobileError({ locale, country }).message,
  }
}

/** Until when the chosen time is, or was, held. */
function holdEnd({ hold, service }: BookingDraft, locale: Locale) {
  if (!hold) return null
  const at = hold.expiresAt.getTime()
  const { timeZone } = service.location
  return { time: formatTime({ at, timeZone, locale }), isOver: at <= now().epochMilliseconds }
}

/** The fields as they were sent before, a number written as in its country. */
function sentBefore(details: DraftDetails | null, country: string): Record<string, string> {
  if (!details) return {}
  const { fullName, mobile, email, bookedByName, note } = details
  return {
    fullName,
    mobile: writtenPhone(mobile, country),
    email: email ?? '',
    bookedByName: bookedByName ?? '',
    note: note ?? '',
  }
}
