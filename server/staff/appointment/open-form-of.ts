import { and, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { intakeForm } from '@/db/schema/intake'

/** Id of the visit's form that the patient has still to send; null when there is none. */
export async function openFormOf(tx: Transaction, appointmentId: string): Promise<string | null> {
  const [form] = await tx
    .select({ id: intakeForm.id })
    .from(intakeForm)
    .where(and(eq(intakeForm.appointmentId, appointmentId), eq(intakeForm.status, 'open')))
    .limit(1)
  return form?.id ?? null
}
