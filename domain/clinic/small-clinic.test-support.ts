import type { ClinicDefinition } from './definition'

const both = (words: string) => ({ en: words, ur: words })

/** The smallest sensible definition, as a file would hold it. A new object each time, for tests to spoil. */
export function smallClinic(): ClinicDefinition {
  return {
    clinic: { name: both('Clinic'), phones: ['+92 42 0000 0000'], email: 'care@clinic.example' },
    locations: [
      {
        slug: 'main',
        name: both('Main'),
        address: both('1 Road'),
        country: 'PK',
        timeZone: 'Asia/Karachi',
        emergencyNumber: '1122',
        openingHours: {
          mon: [
            ['10:00', '13:00'],
            ['14:00', '20:00'],
          ],
          sun: [['20:00', '02:00']],
        },
        seasons: [{ from: '2027-02-09', to: '2027-03-10', openingHours: { mon: [['10:00', '16:00']] } }],
        closures: [{ from: '2027-03-11T00:00', to: '2027-03-12T24:00', reason: both('Eid') }],
      },
      {
        slug: 'branch',
        name: both('Branch'),
        address: both('2 Road'),
        country: 'GB',
        timeZone: 'Europe/London',
        emergencyNumber: '999',
        openingHours: {},
        seasons: [],
        closures: [],
      },
    ],
    practitioners: [
      {
        slug: 'sana',
        name: both('Sana'),
        title: both('Physiotherapist'),
        sex: 'female',
        languages: ['en', 'ur'],
        location: 'main',
        hours: { mon: [['10:00', '16:00']] },
        timeOff: [{ from: '2027-01-01T00:00', to: '2027-01-02T00:00' }],
      },
      {
        slug: 'ann',
        name: both('Ann'),
        title: both('Physiotherapist'),
        sex: 'female',
        languages: ['en'],
        location: 'branch',
      },
    ],
    rooms: [{ slug: 'room-1', name: both('Room 1'), location: 'main' }],
    devices: [
      {
        slug: 'laser-1',
        name: both('Laser'),
        location: 'main',
        wavelengthNm: 904,
        maxPowerW: 0.4,
        laserClass: '3B',
      },
    ],
    services: [
      {
        slug: 'knee-laser',
        name: both('Knee laser'),
        description: both('Laser for knees'),
        kind: 'laser',
        location: 'main',
        durationMinutes: 30,
        prepareMinutes: 0,
        turnaroundMinutes: 5,
        slotStepMinutes: 15,
        leadTimeMinutes: 60,
        horizonDays: 60,
        cancelWindowHours: 24,
        price: { amount: 3500, currency: 'PKR' },
        needsLaserScreening: true,
        bookableOnline: true,
        practitioners: ['sana'],
        rooms: ['room-1'],
        devices: ['laser-1'],
      },
    ],
  }
}
