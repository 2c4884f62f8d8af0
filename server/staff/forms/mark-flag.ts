import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { flagReview, intakeForm } from '@/db/schema/intake'
import { may } from '@/domain/access/permissions'
import type { RuleId } from '@/domain/intake/rules/rule-id'
import { recordAudit } from '../../audit/record-audit'
import type { StaffActor } from '../../auth/current-staff'
import { nowDate } from '../../clock/now'
import { database } from '../../database'
import { openSeals } from '../../intake/form-seals'

export type MarkFlagResult = { ok: true } | { ok: false; code: 'gone' | 'changed' }

/** Marks one flag of a form as reviewed by this practitioner, on the version that was on the page. */
export async function markFlag(
  actor: StaffActor,
  { formId, version, ruleId }: { formId: string; version: number; ruleId: RuleId },
): Promise<MarkFlagResult> {
  if (!may(actor.role, 'form.review')) return { ok: false, code: 'gone' }
  return database().transaction(async (tx) => {
    const [form] = await tx.select().from(intakeForm).where(eq(intakeForm.id, formId)).for('update')
    if (!form) return { ok: false, code: 'gone' }
    const { assessment } = openSeals(form)
    const fired = [...assessment.flags, ...assessment.laser.rules].some(({ id }) => id === ruleId)
    if (form.version !== version || !fired) return { ok: false, code: 'changed' }
    await tx
      .insert(flagReview)
      .values({ id: randomUUID(), formId, ruleId, reviewedBy: actor.userId, reviewedAt: nowDate() })
    await recordAudit(tx, {
      actor: { kind: 'staff', id: actor.userId },
      action: 'form.flag_reviewed',
      subject: { kind: 'form', id: formId },
      patientId: form.patientId,
      detail: { version },
    })
    return { ok: true }
  })
}
