import type { Locale } from '@/domain/locale'
import { formatDayTime, formatShortDayTime } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import type { MailBlock } from './frame/mail-content'

export type MailClinic = { name: string; phones: readonly string[] }

/** What the mails about an appointment may know. Service, practitioner, patient and answers are not among it. */
export type VisitMail = {
  locale: Locale
  clinic: MailClinic
  visit: {
    /** Milliseconds since 1970. */
    startsAt: number
    timeZone: string
    place: string
    address: string
  }
  manageUrl: string
  formUrl?: string
}

export type VisitTime = Pick<VisitMail, 'locale' | 'visit'>

/** "Tuesday 3 March 2026, 2:30pm" on the clinic's clocks. */
function longTime({ locale, visit }: VisitTime): string {
  return formatDayTime({ at: visit.startsAt, timeZone: visit.timeZone, locale })
}

/** "Tuesday 3 March, 2:30pm", for subjects. */
export function shortTime({ locale, visit }: VisitTime): string {
  return formatShortDayTime({ at: visit.startsAt, timeZone: visit.timeZone, locale })
}

/** Day and time, with the name of the zone they are in. */
export function whenOf(time: VisitTime): { time: string; zone: string } {
  return { time: longTime(time), zone: zoneName(time) }
}

export function placeFact({ locale, visit }: VisitTime): MailBlock {
  const label = translator(locale, 'mail')('where')
  return { kind: 'fact', label, lines: [visit.place, visit.address] }
}

/** The health form as the one thing to do; nothing when there is no form. */
export function formTask({ locale, formUrl }: Pick<VisitMail, 'locale' | 'formUrl'>): MailBlock[] {
  const t = translator(locale, 'mail')
  if (!formUrl) return []
  return [
    {
      kind: 'task',
      heading: t('form.heading'),
      text: t('form.text'),
      label: t('form.action'),
      url: formUrl,
    },
  ]
}

export function phonesLine({ locale, clinic }: Pick<VisitMail, 'locale' | 'clinic'>): MailBlock {
  return { kind: 'phones', lead: translator(locale, 'mail')('phones'), phones: clinic.phones }
}

/** "Pakistan Standard Time", as it is called on that day. */
function zoneName({ locale, visit }: VisitTime): string {
  const format = new Intl.DateTimeFormat(locale === 'ur' ? 'ur' : 'en-GB', {
    timeZone: visit.timeZone,
    timeZoneName: 'long',
  })
  const named = format.formatToParts(visit.startsAt).find(({ type }) => type === 'timeZoneName')
  return named?.value ?? visit.timeZone
}
