import type { appointment } from '@/db/schema/scheduling'
import { may } from '@/domain/access/permissions'
import { recordAudit } from '../../audit/record-audit'
import type { StaffActor } from '../../auth/current-staff'
import { unseal } from '../../crypto/sealed'
import { database } from '../../database'
import { decisionPlace } from './decide-pending'

type Visit = typeof appointment.$inferSelect

/** Why a laser booking was declined, for those who may decide; that they read it is recorded. */
export async function decisionReason(actor: StaffActor, visit: Visit): Promise<string | null> {
  const sealed = visit.decisionSealed
  if (!sealed || !may(actor.role, 'appointment.decide-laser')) return null
  return database().transaction(async (tx) => {
    await recordAudit(tx, {
      actor: { kind: 'staff', id: actor.userId },
      action: 'appointment.decision_read',
      subject: { kind: 'appointment', id: visit.id },
      patientId: visit.patientId,
    })
    return unseal<string>(decisionPlace(visit.id), sealed)
  })
}
