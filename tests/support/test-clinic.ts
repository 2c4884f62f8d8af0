import { type ClinicDefinition, clinicDefinitionSchema } from '@/domain/clinic/definition'

const both = (words: string) => ({ en: words, ur: words })

/** Open every day round the clock, so that tests do not depend on the hour at which they run. */
const always = Object.fromEntries(
  ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map((day) => [day, [['00:00', '24:00']]]),
)

type Size = { practitioners: number; rooms: number; devices: number; timeZone?: string }

/**
 * A clinic of a chosen size: everyone offers `laser` (30 minutes, room and device, screening), `physio` (30 minutes,
 * room) and `long` (60 minutes, room). Steps of 15 minutes, no lead time.
 */
export function testClinic({
  practitioners,
  rooms,
  devices,
  timeZone = 'Asia/Karachi',
}: Size): ClinicDefinition {
  const slugs = (kind: string, count: number) =>
    Array.from({ length: count }, (_, index) => `${kind}-${index + 1}`)
  const people = slugs('practitioner', practitioners)
  const roomSlugs = slugs('room', rooms)
  const deviceSlugs = slugs('device', devices)
  const service = (slug: string, kind: 'laser' | 'physiotherapy', durationMinutes: number) => ({
    slug,
    name: both(slug),
    description: both(slug),
    kind,
    location: 'place',
    durationMinutes,
    prepareMinutes: 0,
    turnaroundMinutes: 0,
    slotStepMinutes: 15,
    leadTimeMinutes: 0,
    horizonDays: 60,
    cancelWindowHours: 24,
    price: { amount: 1000, currency: 'PKR' },
    needsLaserScreening: kind === 'laser',
    bookableOnline: true,
    practitioners: people,
    rooms: roomSlugs,
    devices: kind === 'laser' ? deviceSlugs : [],
  })
  return clinicDefinitionSchema.parse({
    clinic: { name: both('Test clinic'), phones: ['+92 42 0000 0000'], email: 'clinic@clinic.example' },
    locations: [
      {
        slug: 'place',
        name: both('Place'),
        address: both('1 Test Road'),
        country: 'PK',
        timeZone,
        emergencyNumber: '1122',
        openingHours: always,
      },
    ],
    practitioners: people.map((slug, index) => ({
      slug,
      name: both(`Person ${index + 1}`),
      title: both('Physiotherapist'),
      sex: index % 2 ? 'male' : 'female',
      languages: ['en', 'ur'],
      location: 'place',
    })),
    rooms: roomSlugs.map((slug) => ({ slug, name: both(slug), location: 'place' })),
    devices: deviceSlugs.map((slug) => ({ slug, name: both(slug), location: 'place' })),
    services: [
      service('laser', 'laser', 30),
      service('physio', 'physiotherapy', 30),
      service('long', 'physiotherapy', 60),
    ],
  })
}
