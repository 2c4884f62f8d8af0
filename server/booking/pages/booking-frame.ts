import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { clinicContact } from '../../clinic/clinic-snapshot'

/** What every page of the booking path is made from. */
export type BookingFrame = {
  locale: Locale
  contact: Awaited<ReturnType<typeof clinicContact>>
  /** Words of forms, ready for components that run in the browser. */
  words: { titleEnd: string; errorPrefix: string; problem: string; sending: string }
}

type Framed = { locale: string; section: 'booking' | 'booked' }

/** Reads the language from the address and what the frame around the page shows. */
export async function bookingFrame({ locale, section }: Framed): Promise<BookingFrame> {
  if (!isLocale(locale)) notFound()
  const contact = await clinicContact(locale)
  const common = translator(locale, 'common')
  return {
    locale,
    contact,
    words: {
      titleEnd: `${translator(locale, section)('section')} - ${contact.name}`,
      errorPrefix: common('problem.prefix'),
      problem: common('problem.heading'),
      sending: common('sending'),
    },
  }
}
