import { eq } from 'drizzle-orm'
import { appointment } from '@/db/schema/scheduling'
import { isLocale } from '@/domain/locale'
import { currentClinic } from '../../clinic/load-clinic'
import { database } from '../../database'
import { env } from '../../env'
import { calendarFile } from '../../mail/calendar-file'
import { bookingPage } from './booking-page'

/** A booking as a calendar file; null when this browser may not see it, or while it is not confirmed. */
export async function bookingCalendar(asked: { reference: string; locale: string }): Promise<string | null> {
  const locale = isLocale(asked.locale) ? asked.locale : 'en'
  const booking = await bookingPage(asked.reference)
  if (!booking || booking.status === 'pending') return null
  const { appointmentId, reference, startsAt, endsAt, sequence, service } = booking
  const [row] = await database()
    .select({ createdAt: appointment.createdAt })
    .from(appointment)
    .where(eq(appointment.id, appointmentId))
  if (!row) return null
  const { clinic } = await currentClinic()
  const { origin, hostname } = new URL(env().PUBLIC_URL)
  return calendarFile({
    appointmentId,
    host: hostname,
    sequence,
    method: booking.status === 'cancelled' ? 'CANCEL' : 'REQUEST',
    startsAt,
    endsAt,
    stamp: row.createdAt,
    clinicName: clinic.name[locale],
    address: service.location.address[locale],
    pageUrl: `${origin}/${locale}/booking/${reference}`,
  })
}
