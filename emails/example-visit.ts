import type { VisitMail } from './visit-mail'

/** Invented facts for previews. */
export const EXAMPLE_VISIT: VisitMail = {
  locale: 'en',
  clinic: { name: 'Genu', phones: ['042 0000 0000'] },
  visit: {
    startsAt: Date.UTC(2026, 2, 3, 9, 30),
    timeZone: 'Asia/Karachi',
    place: 'Canal View',
    address: '2nd floor, Canal View Plaza, Lahore',
  },
  manageUrl: 'http://localhost:3000/en/booking/link/preview',
  formUrl: 'http://localhost:3000/en/intake/link/preview',
}
