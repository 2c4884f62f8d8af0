import { and, eq, gt, lte } from 'drizzle-orm'
import { clinic } from '@/db/schema/clinic'
import { appointment } from '@/db/schema/scheduling'
import { HOUR_MS } from '@/domain/time/epoch'
import { database } from '@/server/database'
import { queueMail } from '@/server/mail/queue-mail'
import { DECISION_NOTICE_HOURS } from '@/server/staff/today/pending-bookings'

/** Writes to the clinic, once, about each booking that is undecided less than a day before the visit. */
export async function tellAboutUndecided(now: Date) {
  const soon = new Date(now.getTime() + DECISION_NOTICE_HOURS * HOUR_MS)
  const undecided = await database()
    .select({ appointmentId: appointment.id, sequence: appointment.sequence })
    .from(appointment)
    .where(
      and(eq(appointment.status, 'pending'), gt(appointment.startsAt, now), lte(appointment.startsAt, soon)),
    )
  if (undecided.length === 0) return
  await database().transaction(async (tx) => {
    const [own] = await tx.select({ email: clinic.email }).from(clinic)
    if (!own) throw new Error('No clinic to write to')
    const mail = { kind: 'staff_decision_due', recipient: own.email, language: 'en' } as const
    for (const visit of undecided) await queueMail(tx, { ...mail, ...visit })
  })
}
