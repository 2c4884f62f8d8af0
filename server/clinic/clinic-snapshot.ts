import { describeHours } from '@/domain/clinic/describe-hours'
import type { Locale } from '@/domain/locale'
import { localDateOf } from '@/domain/time/local-date'
import { translator } from '@/messages/translator'
import { now } from '../clock/now'
import { type Clinic, type ClinicLocation, currentClinic } from './load-clinic'

const FRESH_MILLISECONDS = 60_000

let kept: { clinic: Clinic; readAt: number } | undefined

/**
 * The clinic for documents: read again at most once a minute, and served as it was last when the database is away.
 * @throws Error when it was never read
 */
export async function clinicSnapshot(): Promise<Clinic> {
  if (kept && Date.now() - kept.readAt < FRESH_MILLISECONDS) return kept.clinic
  try {
    kept = { clinic: await currentClinic(), readAt: Date.now() }
  } catch (error) {
    if (!kept) throw error
    kept = { ...kept, readAt: Date.now() }
  }
  return kept.clinic
}

/** How to reach the clinic, in the words of one language. */
export function contactOf(
  { clinic, locations }: Clinic,
  locale: Locale,
  place: ClinicLocation | undefined = locations[0],
) {
  if (!place) throw new Error('The clinic has no location')
  return {
    name: clinic.name[locale],
    phones: clinic.phones,
    ...(clinic.whatsapp && { whatsapp: clinic.whatsapp }),
    emergencyNumber: place.emergencyNumber,
    hoursLine: hoursLine(place, locale),
    address: place.address[locale],
    country: place.country,
  }
}

/** The clinic's contact as of now, for the frame around every patient page. */
export async function clinicContact(locale: Locale) {
  return contactOf(await clinicSnapshot(), locale)
}

/** The same, or undefined when it was never read and cannot be read now: for pages that must stand without it. */
export async function knownClinicContact(locale: Locale) {
  return clinicContact(locale).catch(() => undefined)
}

function hoursLine({ openingHours, seasons, timeZone }: ClinicLocation, locale: Locale): string {
  const t = translator(locale, 'hours')
  const today = localDateOf({ at: now(), timeZone }).toString()
  const season = seasons.find(({ from, to }) => from <= today && today <= to)
  return describeHours({
    hours: season?.openingHours ?? openingHours,
    locale,
    words: {
      span: (from, to) => t('span', { from, to }),
      period: (from, to) => t('period', { from, to }),
      closedOn: (days) => t('closedOn', { days }),
      closedEveryDay: t('closedEveryDay'),
      and: t('and'),
      stop: t('stop'),
    },
  })
}
