import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator'

export type CalendarEntry = {
  appointmentId: string
  /** Host of the site; with the appointment's id it makes a UID that never changes. */
  host: string
  /** The appointment's SEQUENCE: calendars replace an entry only by one with a higher number. */
  sequence: number
  method: 'REQUEST' | 'CANCEL'
  startsAt: Date
  endsAt: Date
  /** When the entry last changed. Not the present moment: the same entry is always the same file. */
  stamp: Date
  clinicName: string
  address: string
  /** Page of the appointment, without any token. */
  pageUrl?: string
}

/** Control characters and Unicode line ends, which some calendar programs read as a new property. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const LINE_BREAKERS = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g

/**
 * An iCalendar file with one entry (RFC 5545, RFC 5546). Instants are UTC without TZID, so no calendar has to know
 * the clinic's zone; the summary is the clinic's name and tells nothing about the visit.
 */
export function calendarFile(entry: CalendarEntry): string {
  const calendar = ical({
    prodId: { company: 'Genu', product: 'Appointments', language: 'EN' },
    method: entry.method === 'CANCEL' ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  })
  calendar.createEvent({
    id: `${entry.appointmentId}@${entry.host}`,
    sequence: entry.sequence,
    stamp: entry.stamp,
    start: entry.startsAt,
    end: entry.endsAt,
    summary: oneLine(entry.clinicName),
    location: oneLine(entry.address),
    url: entry.pageUrl ?? null,
    status: entry.method === 'CANCEL' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  })
  return `${calendar.toString()}\r\n`
}

const oneLine = (text: string) => text.replace(LINE_BREAKERS, ' ').trim()
