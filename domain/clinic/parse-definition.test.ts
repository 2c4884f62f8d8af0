import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseClinicDefinition } from './parse-definition'
import { smallClinic } from './small-clinic.test-support'

type Node = Record<string | number, unknown>

/** The small clinic with one place changed; `undefined` removes it. */
function spoilt(path: (string | number)[], value: unknown): unknown {
  const clinic = smallClinic()
  const parent = path.slice(0, -1).reduce((node, key) => node[key] as Node, clinic as unknown as Node)
  const last = path.at(-1) ?? ''
  if (value === undefined) delete parent[last]
  else parent[last] = value
  return clinic
}

function errorsOf(json: unknown): string[] {
  const parsed = parseClinicDefinition(json)
  return parsed.ok ? [] : parsed.errors.map(({ path, message }) => `${path}: ${message}`)
}

/** "services[0].rooms[1]" as keys. */
function keys(path: string): (string | number)[] {
  return path
    .split(/[.[\]]+/)
    .filter(Boolean)
    .map((key) => (/^\d+$/.test(key) ? Number(key) : key))
}

describe('parseClinicDefinition', () => {
  it('accepts a clinic and gives it back', () => {
    expect(parseClinicDefinition(smallClinic())).toEqual({ ok: true, definition: smallClinic() })
  })

  it.each<[string, unknown]>([
    ['clinic.whatsapp', '0399 0000100'],
    ['locations[0].directions', { en: 'Up', ur: 'اوپر' }],
    ['locations[0].openingHours.wed', [['00:00', '24:00']]],
    ['locations[0].openingHours.sat', [['20:00', '20:00']]],
    ['locations[0].closures[0].from', '2027-03-11T00:00:00'],
    ['locations[0].timeZone', 'UTC'],
    ['practitioners[0].timeOff[0].reason', { en: 'Leave', ur: 'چھٹی' }],
    ['practitioners[0].hours', undefined],
    ['devices[0].laserClass', undefined],
    ['services[0].leadTimeMinutes', 7],
    ['services[0].horizonDays', 0],
    ['services[0].rooms', []],
    ['services[0].devices', []],
    ['services[0].price.amount', 0],
  ])('accepts %s = %j', (path, value) => {
    expect(errorsOf(spoilt(keys(path), value))).toEqual([])
  })

  it('reads missing seasons and closures as none', () => {
    const parsed = parseClinicDefinition(spoilt(['locations', 0, 'seasons'], undefined))
    expect(parsed.ok && parsed.definition.locations[0]?.seasons).toEqual([])
  })

  it.each<[string, unknown, RegExp]>([
    // S25: group seats do not exist here, whatever their number.
    ['services[0].capacity', 2, /Group seats are not offered/],
    ['services[0].capacity', 1, /Group seats are not offered/],
    ['services[0].colour', 'red', /Unknown key/],
    ['locations[0].openingHours.monday', [], /Unknown key/],
    ['clinic.name.fr', 'Clinique', /Unknown key/],
    ['extra', {}, /Unknown key/],
    ['clinic.name', 'Clinic', /expected object/],
    ['clinic.name.ur', undefined, /Missing/],
    ['clinic.name.ur', '  ', /./],
    ['clinic.phones', [], /At least one phone number/],
    ['clinic.phones[0]', '0800-KNEE', /Not a phone number/],
    ['clinic.email', 'nobody', /./],
    ['locations', [], /At least one location/],
    ['locations[0].country', 'Pakistan', /Not a country/],
    ['locations[0].country', 'XQ', /Not a country/],
    // S13: no zone is an error, never a default.
    ['locations[0].timeZone', undefined, /Missing/],
    ['locations[0].timeZone', 'Asia/Lahore', /Not a time zone/],
    ['locations[0].timeZone', '+05:00', /Not a time zone/],
    ['locations[0].emergencyNumber', '', /Not an emergency number/],
    ['locations[0].openingHours.mon[0][0]', '10', /Not a time/],
    ['locations[0].openingHours.mon[0][0]', '24:00', /can only be an end/],
    ['locations[0].openingHours.mon[0][1]', '25:00', /Not a time/],
    ['locations[0].openingHours.mon[0][1]', '12:58', /multiples of 5 minutes/],
    ['locations[0].seasons[0].from', '2027-02-29', /Not a date/],
    ['locations[0].seasons[0].to', '2027-01-01', /Ends before it begins/],
    ['locations[0].closures[0].from', '2027-03-11', /Not a local date-time/],
    ['locations[0].closures[0].from', '2027-03-11T00:00Z', /Not a local date-time/],
    ['locations[0].closures[0].to', '2027-03-11T00:00', /Must be after/],
    ['locations[0].closures[0].reason', undefined, /Missing/],
    ['practitioners[0].sex', 'other', /./],
    ['practitioners[0].languages', [], /./],
    ['practitioners[0].languages[0]', 'English', /Not a language/],
    ['practitioners[0].hours.mon[0][0]', '10:01', /multiples of 5 minutes/],
    ['practitioners[0].timeOff[0].to', '2026-12-31T00:00', /Must be after/],
    ['practitioners[0].location', 'nowhere', /There is no location "nowhere"/],
    ['rooms[0].slug', 'Room 1', /A slug has/],
    ['rooms[0].slug', 'sana', /already the slug of practitioners\[0\]/],
    ['locations[1].slug', 'main', /already the slug of locations\[0\]/],
    ['devices[0].maxPowerW', 0, /./],
    ['devices[0].maxPowerW', 0.4005, /At most 3 decimals/],
    ['devices[0].laserClass', '5', /./],
    ['services[0].kind', 'massage', /./],
    ['services[0].location', 'nowhere', /There is no location "nowhere"/],
    ['services[0].durationMinutes', 32, /multiple of 5 minutes/],
    ['services[0].durationMinutes', 0, /./],
    ['services[0].durationMinutes', '30', /expected number/],
    ['services[0].prepareMinutes', 3, /multiple of 5 minutes/],
    ['services[0].turnaroundMinutes', -5, /./],
    ['services[0].slotStepMinutes', 12, /multiple of 5 minutes/],
    ['services[0].slotStepMinutes', 0, /./],
    ['services[0].horizonDays', 366, /./],
    ['services[0].price.currency', 'RUPEE', /Not a currency/],
    ['services[0].price.amount', 12.5, /./],
    ['services[0].practitioners', [], /at least one practitioner/],
    ['services[0].practitioners[0]', 'nobody', /There is no "nobody" among the practitioners/],
    ['services[0].practitioners[0]', 'room-1', /There is no "room-1" among the practitioners/],
    ['services[0].practitioners[0]', 'ann', /"ann" is at "branch", the service at "main"/],
    ['services[0].rooms[0]', 'laser-1', /There is no "laser-1" among the rooms/],
    ['services[0].rooms[1]', 'room-1', /named twice/],
    ['services[0].devices[0]', 'laser-9', /There is no "laser-9" among the devices/],
  ])('refuses %s = %j and names that place', (path, value, message) => {
    const errors = errorsOf(spoilt(keys(path), value))
    const there = errors.filter((error) => error.startsWith(`${path}: `))
    expect(there).toHaveLength(1)
    expect(there[0]).toMatch(message)
    // Other errors only where a slug that others name has gone.
    expect(errors.length === 1 || path.endsWith('slug')).toBe(true)
  })

  it.each<[string, unknown, string]>([
    [
      'two periods of a day',
      {
        mon: [
          ['10:00', '13:00'],
          ['12:30', '20:00'],
        ],
      },
      'mon[1]: Overlaps mon[0]',
    ],
    [
      'late hours and the next morning',
      { mon: [['20:00', '02:00']], tue: [['01:00', '05:00']] },
      'tue[0]: Overlaps mon[0]',
    ],
    [
      'Sunday night and Monday morning',
      { sun: [['20:00', '02:00']], mon: [['01:00', '05:00']] },
      'sun[0]: Overlaps mon[0]',
    ],
  ])('refuses overlapping hours: %s', (_name, hours, expected) => {
    expect(errorsOf(spoilt(['locations', 0, 'openingHours'], hours))).toEqual([
      `locations[0].openingHours.${expected}`,
    ])
  })

  it('accepts periods that touch', () => {
    const hours = { mon: [['20:00', '24:00']], tue: [['00:00', '05:00']], sun: [['22:00', '00:00']] }
    expect(errorsOf(spoilt(['locations', 0, 'openingHours'], hours))).toEqual([])
  })

  it('refuses seasons that share a date', () => {
    const season = (from: string, to: string) => ({ from, to, openingHours: {} })
    const seasons = [season('2027-02-01', '2027-03-10'), season('2027-03-10', '2027-03-20')]
    expect(errorsOf(spoilt(['locations', 0, 'seasons'], seasons))).toEqual([
      'locations[0].seasons[1]: Overlaps season [0]',
    ])
  })

  it('names every problem, each unknown key for itself', () => {
    const clinic = { ...smallClinic(), first: 1, second: 2, rooms: 'none' }
    expect(errorsOf(clinic).map((error) => error.split(':')[0])).toEqual(['rooms', 'first', 'second'])
  })

  it('answers and never throws, whatever stands in any place', () => {
    const places = [
      'clinic.phones',
      'locations[0].timeZone',
      'locations[0].openingHours',
      'locations[0].openingHours.mon',
      'locations[0].openingHours.mon[0]',
      'locations[0].openingHours.mon[0][1]',
      'locations[0].seasons[0]',
      'locations[0].closures[0].from',
      'practitioners[0]',
      'services[0]',
      'services[0].rooms',
      'services[0].price',
    ]
    const times = fc.array(fc.array(fc.constantFrom('10:00', '24:00', 'x'), { maxLength: 3 }), {
      maxLength: 3,
    })
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.oneof(fc.jsonValue(), times), (path, value) => {
        expect(parseClinicDefinition(spoilt(keys(path), value))).toHaveProperty('ok')
      }),
      { numRuns: 500 },
    )
  })

  it.each([[undefined], [null], ['{}'], [[]], [42]])('refuses %j as a whole', (json) => {
    expect(errorsOf(json).join()).toMatch(/^\(file\): /)
  })
})
