import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { parseClinicDefinition } from '@/domain/clinic/parse-definition'
import { openIntervals } from '@/domain/scheduling/open-intervals'
import clinicFile from './clinic.json' with { type: 'json' }

function demo() {
  const parsed = parseClinicDefinition(clinicFile)
  if (!parsed.ok) throw new Error(parsed.errors.map(({ path, message }) => `${path}: ${message}`).join('\n'))
  return parsed.definition
}

describe('the demo clinic', () => {
  it('is a clinic definition', () => {
    expect(demo().services.map(({ slug }) => slug)).toEqual([
      'first-assessment',
      'physiotherapy-session',
      'knee-laser',
      'laser-and-exercise',
    ])
  })

  it.each(['physiotherapy', 'laser'] as const)('lets patients choose a woman or a man for %s', (kind) => {
    const { practitioners, services } = demo()
    for (const service of services.filter((one) => one.kind === kind)) {
      const sexes = practitioners
        .filter(({ slug }) => service.practitioners.includes(slug))
        .map(({ sex }) => sex)
      expect(new Set(sexes), service.slug).toEqual(new Set(['female', 'male']))
    }
  })

  it('asks the laser questions before every laser service', () => {
    for (const service of demo().services) {
      expect(service.needsLaserScreening, service.slug).toBe(service.kind === 'laser')
      expect(service.devices.length > 0, service.slug).toBe(service.kind === 'laser')
    }
  })

  it.each([
    ['an ordinary Monday', '2026-11-23', 1],
    ['Sunday', '2026-11-29', 0],
    ['a Friday of Ramadan', '2027-02-12', 2],
    ['Eid', '2027-03-11', 0],
  ])('opens as it should on %s', (_name, date, periods) => {
    const [location] = demo().locations
    if (!location) throw new Error('no location')
    const { openingHours: hours, ...rest } = location
    expect(openIntervals({ ...rest, hours, date: Temporal.PlainDate.from(date) })).toHaveLength(periods)
  })

  it('has no number that anyone could answer', () => {
    const { phones, whatsapp, email } = demo().clinic
    for (const phone of [...phones, whatsapp ?? '']) expect(phone.replace(/\D/g, '')).toMatch(/0{4}/)
    expect(email).toMatch(/\.example$/)
  })
})
