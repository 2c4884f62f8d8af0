import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { appointment, resourceClaim } from '@/db/schema/scheduling'
import { may } from '@/domain/access/permissions'
import { recordAudit } from '../../audit/record-audit'
import type { StaffActor } from '../../auth/current-staff'
import { lockResources } from '../../booking/claims/lock-resources'
import { nowDate } from '../../clock/now'
import { seal } from '../../crypto/sealed'
import { database } from '../../database'
import { issueLink } from '../../links/issue-link'
import { queueMail } from '../../mail/queue-mail'
import { type LastChange, lastChange } from '../last-change'
import { openFormOf } from './open-form-of'

export type Decision = { appointmentId: string; version: number } & (
  | { decision: 'clear' }
  | { decision: 'decline'; reason: string }
)

export type DecisionResult =
  | { ok: true; told: boolean }
  | { ok: false; code: 'gone' | 'not_allowed' }
  | { ok: false; code: 'changed'; change: LastChange | null }

type Visit = typeof appointment.$inferSelect

/** Where the reason of a decision is sealed. */
export const decisionPlace = (appointmentId: string) => ({
  table: 'appointment',
  column: 'decision_sealed',
  rowId: appointmentId,
})

/**
 * A practitioner's decision about a laser booking that the rules sent to a clinician: cleared, it is booked and the
 * patient is told; declined, its time is free at once and the patient is asked to call. The decision carries name and
 * time, the reason is sealed. Everything is written in one transaction, under the locks that bookings take.
 */
export async function decidePending(actor: StaffActor, given: Decision): Promise<DecisionResult> {
  if (!may(actor.role, 'appointment.decide-laser')) return { ok: false, code: 'not_allowed' }
  const resourceIds = await resourcesOf(given.appointmentId)
  if (!resourceIds) return { ok: false, code: 'gone' }
  return database().transaction(async (tx): Promise<DecisionResult> => {
    await lockResources(tx, resourceIds)
    const [visit] = await tx
      .select()
      .from(appointment)
      .where(eq(appointment.id, given.appointmentId))
      .for('update')
    if (!visit) return { ok: false, code: 'gone' }
    if (visit.status !== 'pending' || visit.version !== given.version) {
      const subject = { kind: 'appointment', id: visit.id, patientId: visit.patientId }
      return { ok: false, code: 'changed', change: await lastChange(tx, subject) }
    }
    const sequence = await writeDecision(tx, { actor, visit, given })
    const told = await tellPatient(tx, { visit, sequence, cleared: given.decision === 'clear' })
    await recordAudit(tx, {
      actor: { kind: 'staff', id: actor.userId },
      action: given.decision === 'clear' ? 'appointment.laser_cleared' : 'appointment.laser_declined',
      subject: { kind: 'appointment', id: visit.id },
      patientId: visit.patientId,
      detail: { told },
    })
    return { ok: true, told }
  })
}

async function resourcesOf(appointmentId: string): Promise<string[] | null> {
  const [visit] = await database()
    .select({
      practitioner: appointment.practitionerId,
      room: appointment.roomId,
      device: appointment.deviceId,
    })
    .from(appointment)
    .where(eq(appointment.id, appointmentId))
  return visit ? [visit.practitioner, visit.room, visit.device].filter((id) => id !== null) : null
}

/** @returns the appointment's SEQUENCE after the decision; declining is a cancellation and raises it */
async function writeDecision(
  tx: Transaction,
  { actor, visit, given }: { actor: StaffActor; visit: Visit; given: Decision },
): Promise<number> {
  const isCleared = given.decision === 'clear'
  const sequence = isCleared ? visit.sequence : visit.sequence + 1
  if (!isCleared) await tx.delete(resourceClaim).where(eq(resourceClaim.appointmentId, visit.id))
  await tx
    .update(appointment)
    .set({
      status: isCleared ? 'booked' : 'cancelled',
      sequence,
      decidedBy: actor.userId,
      decidedAt: nowDate(),
      decisionSealed: given.decision === 'decline' ? seal(decisionPlace(visit.id), given.reason) : null,
      version: sql`${appointment.version} + 1`,
    })
    .where(and(eq(appointment.id, visit.id), eq(appointment.version, visit.version)))
  return sequence
}

/** @returns false when the booking has no address: then somebody has to call */
async function tellPatient(
  tx: Transaction,
  { visit, sequence, cleared }: { visit: Visit; sequence: number; cleared: boolean },
): Promise<boolean> {
  if (!visit.contactEmail) return false
  const mail = { appointmentId: visit.id, recipient: visit.contactEmail, language: visit.language, sequence }
  if (!cleared) {
    await queueMail(tx, { ...mail, kind: 'pending_declined' })
    return true
  }
  const link = { appointmentId: visit.id, patientId: visit.patientId, visitEndsAt: visit.endsAt }
  const formId = await openFormOf(tx, visit.id)
  const formToken = formId && (await issueLink(tx, { ...link, purpose: 'form', formId }))
  await queueMail(tx, {
    ...mail,
    kind: 'pending_cleared',
    manageToken: await issueLink(tx, { ...link, purpose: 'manage' }),
    ...(formToken && { formToken }),
  })
  return true
}
