import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { location } from '@/db/schema/clinic'
import { appointment } from '@/db/schema/scheduling'
import { may } from '@/domain/access/permissions'
import { checkStaffAction, type StaffAction } from '@/domain/appointments/staff-actions'
import type { VisitState } from '@/domain/appointments/status'
import { recordAudit } from '../../audit/record-audit'
import type { StaffActor } from '../../auth/current-staff'
import { now, nowDate } from '../../clock/now'
import { database } from '../../database'
import { type LastChange, lastChange } from '../last-change'

/** Steps that have a button. Cancelling is no step of the day: it needs the patient to be told. */
export const DAY_STEPS = [
  'mark_arrived',
  'start_treatment',
  'complete',
  'mark_no_show',
] as const satisfies StaffAction[]

export type DayStep = (typeof DAY_STEPS)[number]

export type ChangeStatusResult =
  | { ok: true; state: VisitState }
  | { ok: false; code: 'gone' | 'not_allowed' }
  | { ok: false; code: 'changed'; change: LastChange | null; timeZone: string }

type Step = { appointmentId: string; version: number; step: DayStep }

/** Columns that a step writes besides the status: when it happened. */
const WRITES: Record<DayStep, (at: Date) => Partial<typeof appointment.$inferInsert>> = {
  mark_arrived: (at) => ({ arrivedAt: at }),
  start_treatment: (at) => ({ treatmentStartedAt: at }),
  complete: (at) => ({ finishedAt: at }),
  mark_no_show: (at) => ({ finishedAt: at }),
}

/**
 * Takes an appointment one step along the day. `version` is the one on the page that was pressed: when somebody else
 * was faster nothing is written, and the answer says who did what.
 */
export async function changeStatus(actor: StaffActor, { appointmentId, version, step }: Step) {
  if (!may(actor.role, 'appointment.change-status')) return { ok: false, code: 'not_allowed' } as const
  return database().transaction(async (tx): Promise<ChangeStatusResult> => {
    const found = await lockVisit(tx, appointmentId)
    if (!found) return { ok: false, code: 'gone' }
    const { visit, timeZone } = found
    if (visit.version !== version) {
      const subject = { kind: 'appointment', id: visit.id, patientId: visit.patientId }
      return { ok: false, code: 'changed', change: await lastChange(tx, subject), timeZone }
    }
    const verdict = checkStaffAction(step, {
      status: visit.status,
      treatmentStarted: visit.treatmentStartedAt !== null,
      startsAt: visit.startsAt.getTime(),
      timeZone,
      now: now(),
    })
    if (!verdict.ok) return { ok: false, code: 'not_allowed' }
    await tx
      .update(appointment)
      .set({ ...WRITES[step](nowDate()), status: verdict.status, version: sql`${appointment.version} + 1` })
      .where(and(eq(appointment.id, visit.id), eq(appointment.version, version)))
    await recordAudit(tx, {
      actor: { kind: 'staff', id: actor.userId },
      action: `appointment.${verdict.state}`,
      subject: { kind: 'appointment', id: visit.id },
      patientId: visit.patientId,
      detail: { from: visit.status },
    })
    return { ok: true, state: verdict.state }
  })
}

async function lockVisit(tx: Transaction, appointmentId: string) {
  const [found] = await tx
    .select({ visit: appointment, timeZone: location.timeZone })
    .from(appointment)
    .innerJoin(location, eq(location.id, appointment.locationId))
    .where(eq(appointment.id, appointmentId))
    .for('update', { of: appointment })
  return found ?? null
}
