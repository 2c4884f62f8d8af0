import { and, eq, gt } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { clinic } from '@/db/schema/clinic'
import { appointment } from '@/db/schema/scheduling'
import { HOUR_MS } from '@/domain/time/epoch'
import { now, nowDate } from '../clock/now'
import { isStaffMail } from './mail-to-queue'
import { queueMail } from './queue-mail'

type FailedMail = { kind: string; appointmentId: string | null }

/**
 * Tells the clinic that a patient with a visit ahead was not reached by mail: Today may not be open in front of
 * anyone. Mails to the clinic itself are left out, or one that fails would cause the next.
 */
export async function tellAboutFailedMail(tx: Transaction, { kind, appointmentId }: FailedMail) {
  if (!appointmentId || isStaffMail(kind)) return
  const [visit] = await tx
    .select({ id: appointment.id })
    .from(appointment)
    .where(and(eq(appointment.id, appointmentId), gt(appointment.startsAt, nowDate())))
  const [own] = await tx.select({ email: clinic.email }).from(clinic)
  if (!visit || !own) return
  const hour = Math.floor(now().epochMilliseconds / HOUR_MS)
  await queueMail(tx, { kind: 'staff_mail_failed', recipient: own.email, language: 'en', hour })
}
