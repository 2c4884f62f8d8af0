import { describe, expect, it } from 'vitest'
import { type CalendarComponent, readCalendar, unescapedText } from '../../tests/support/read-calendar'
import { type CalendarEntry, calendarFile } from './calendar-file'

const ENTRY: CalendarEntry = {
  appointmentId: '0b0e9d9e-6c4b-4e0e-8f44-2d3c5a6b7c8d',
  host: 'clinic.example',
  sequence: 0,
  method: 'REQUEST',
  startsAt: new Date('2026-03-03T09:30:00Z'),
  endsAt: new Date('2026-03-03T10:15:00Z'),
  stamp: new Date('2026-03-01T08:00:00Z'),
  clinicName: 'Genu',
  address: 'Canal View, 2nd floor; Lahore',
  pageUrl: 'https://clinic.example/en/booking/K7M4-29',
}

const read = (entry: Partial<CalendarEntry> = {}) => {
  const [calendar] = readCalendar(calendarFile({ ...ENTRY, ...entry })).components
  if (!calendar) throw new Error('No calendar')
  return calendar
}
const event = (calendar: CalendarComponent) => {
  const [only, ...others] = calendar.components
  if (!only || others.length > 0) throw new Error('Expected one entry')
  return only
}
const value = (component: CalendarComponent, name: string) =>
  component.properties.find((property) => property.name === name)?.value

describe('S50 the calendar file', () => {
  it('S50 is a request for one entry with a UID made of the appointment and the site', () => {
    const calendar = read()
    expect(value(calendar, 'METHOD')).toBe('REQUEST')
    expect(value(event(calendar), 'UID')).toBe('0b0e9d9e-6c4b-4e0e-8f44-2d3c5a6b7c8d@clinic.example')
    expect(value(event(calendar), 'STATUS')).toBe('CONFIRMED')
  })

  it('S50 keeps its UID and raises SEQUENCE when the appointment changes', () => {
    const moved = event(read({ sequence: 3, startsAt: new Date('2026-03-04T09:30:00Z') }))
    expect(value(moved, 'UID')).toBe(value(event(read()), 'UID'))
    expect(value(moved, 'SEQUENCE')).toBe('3')
  })

  it('S50 cancels the same entry', () => {
    const calendar = read({ method: 'CANCEL', sequence: 4 })
    expect(value(calendar, 'METHOD')).toBe('CANCEL')
    expect(value(event(calendar), 'STATUS')).toBe('CANCELLED')
    expect(value(event(calendar), 'UID')).toBe(value(event(read()), 'UID'))
  })

  it('I3 gives instants in UTC, without a zone to look up, whatever the zone of this machine', () => {
    const { properties } = event(read())
    const times = properties.filter(({ name }) => name.startsWith('DT'))
    expect(Object.fromEntries(times.map((time) => [time.name, time.value]))).toEqual({
      DTSTAMP: '20260301T080000Z',
      DTSTART: '20260303T093000Z',
      DTEND: '20260303T101500Z',
    })
    expect(times.flatMap(({ parameters }) => parameters)).toEqual([])
  })

  it('M1 says the name of the clinic and nothing of the visit', () => {
    expect(value(event(read()), 'SUMMARY')).toBe('Genu')
    expect(event(read()).properties.map(({ name }) => name)).toEqual([
      'UID',
      'SEQUENCE',
      'DTSTAMP',
      'DTSTART',
      'DTEND',
      'SUMMARY',
      'LOCATION',
      'URL',
      'STATUS',
    ])
  })

  it('I3 is the same file each time it is made', () => {
    expect(calendarFile(ENTRY)).toBe(calendarFile(ENTRY))
  })
})

describe('I3 hostile words in the calendar file', () => {
  const HOSTILE = [
    'Clinic\r\nATTENDEE:mailto:eve@example.test',
    'Clinic\rATTENDEE:mailto:eve@example.test',
    'Clinic\nBEGIN:VALARM\nEND:VALARM',
    'Clinic\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nUID:other',
    'Clinic\u2028ATTENDEE:mailto:eve@example.test',
    'Clinic\u0085ATTENDEE:mailto:eve@example.test',
    'Clinic\u000bATTENDEE:mailto:eve@example.test',
    'Clinic\\nATTENDEE:mailto:eve@example.test',
    'Clinic;LANGUAGE=en:x, "y" \\; z',
  ]

  it.each(HOSTILE)('I3 %j stays one text in one entry', (text) => {
    const calendar = read({ clinicName: text, address: text })
    const names = event(calendar).properties.map(({ name }) => name)
    expect(names).toEqual(event(read()).properties.map(({ name }) => name))
    expect(event(calendar).components).toEqual([])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: the same characters as in the file's own rule
    const oneLine = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ')
    expect(unescapedText(value(event(calendar), 'SUMMARY') ?? '')).toBe(oneLine)
    expect(unescapedText(value(event(calendar), 'LOCATION') ?? '')).toBe(oneLine)
  })

  it('I3 the reader of this test does see an injected property', () => {
    const [forged] = readCalendar('BEGIN:VEVENT\r\nSUMMARY:x\rATTENDEE:mailto:e@x\r\nEND:VEVENT').components
    expect(forged?.properties.map(({ name }) => name)).toEqual(['SUMMARY', 'ATTENDEE'])
  })

  it('I3 folds at 75 octets, also in Urdu', () => {
    const file = calendarFile({ ...ENTRY, address: 'دوسری منزل، کینال ویو پلازہ، لاہور، '.repeat(6) })
    const longest = Math.max(...file.split('\r\n').map((line) => Buffer.byteLength(line)))
    expect(longest).toBeLessThanOrEqual(75)
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true)
  })
})
