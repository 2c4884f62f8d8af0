import type { Locale } from '@/domain/locale'
import type { VisitMail } from './visit-mail'

const FACTS = {
  en: { clinic: 'Genu', place: 'Lahore clinic', address: '2nd floor, Nashpati Plaza, Peelu Road, Lahore' },
  ur: { clinic: 'جینو', place: 'لاہور کلینک', address: 'دوسری منزل، ناشپاتی پلازہ، پیلو روڈ، لاہور' },
}

const ORIGIN = 'http://localhost:3000'

/** Invented facts that every template can be shown with. Its links lead nowhere. */
export function exampleVisit(locale: Locale): Required<VisitMail> {
  const { clinic, place, address } = FACTS[locale]
  return {
    locale,
    clinic: { name: clinic, phones: ['+92 42 0000 0000', '0399 0000100'] },
    visit: { startsAt: Date.UTC(2026, 2, 3, 9, 30), timeZone: 'Asia/Karachi', place, address },
    manageUrl: `${ORIGIN}/${locale}/booking/link/preview`,
    formUrl: `${ORIGIN}/${locale}/intake/link/preview`,
  }
}

/** The same for mails to the clinic. */
export function exampleDesk(locale: Locale) {
  return {
    ...exampleVisit(locale),
    url: `${ORIGIN}/staff/invite/link/preview`,
    todayUrl: `${ORIGIN}/staff`,
    visitUrl: `${ORIGIN}/staff/appointments/preview`,
  }
}
