import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { clinic, location } from '@/db/schema/clinic'
import { appointment } from '@/db/schema/scheduling'
import type { Locale } from '@/domain/locale'

/** What mails may know of an appointment: nothing about the person, the service or the reason. */
export type MailVisit = {
  id: string
  reference: string
  status: (typeof appointment.$inferSelect)['status']
  sequence: number
  startsAt: Date
  endsAt: Date
  timeZone: string
  place: string
  address: string
}

/**
 * The appointment as it is now. Waits for a change that is being written at this moment, so that a mail never tells a
 * time or a state that was replaced before the mail was made.
 * @returns null when it does not exist any more
 */
export async function visitForMail(
  tx: Transaction,
  { appointmentId, language }: { appointmentId: string; language: Locale },
): Promise<MailVisit | null> {
  const [row] = await tx
    .select({
      id: appointment.id,
      reference: appointment.reference,
      status: appointment.status,
      sequence: appointment.sequence,
      startsAt: appointment.startsAt,
      endsAt: appointment.endsAt,
      timeZone: location.timeZone,
      place: location.name,
      address: location.address,
    })
    .from(appointment)
    .innerJoin(location, eq(location.id, appointment.locationId))
    .where(eq(appointment.id, appointmentId))
    .for('share', { of: appointment })
  if (!row) return null
  return { ...row, place: row.place[language], address: row.address[language] }
}

export type MailClinicFacts = { name: string; phones: string[] }

/** @throws Error when no clinic definition was imported yet */
export async function clinicForMail(tx: Transaction, language: Locale): Promise<MailClinicFacts> {
  const [row] = await tx.select({ name: clinic.name, phones: clinic.phones }).from(clinic)
  if (!row) throw new Error('There is no clinic to write a mail for')
  return { name: row.name[language], phones: row.phones }
}
