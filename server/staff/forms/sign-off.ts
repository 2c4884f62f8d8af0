import { randomUUID } from 'node:crypto'
import { and, desc, eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { formReview, intakeForm } from '@/db/schema/intake'
import { user } from '@/db/schema/people'
import { may } from '@/domain/access/permissions'
import { recordAudit } from '../../audit/record-audit'
import type { StaffActor } from '../../auth/current-staff'
import { nowDate } from '../../clock/now'
import { seal } from '../../crypto/sealed'
import { database } from '../../database'
import { notePlace } from './form-reviews'

export const REVIEW_OUTCOMES = ['treat', 'treat_with_changes', 'do_not_treat'] as const

export type SignOffResult =
  | { ok: true }
  | { ok: false; code: 'gone' | 'changed' | 'not_sent' }
  | { ok: false; code: 'already_signed'; by: string; at: number }

type SignOff = {
  formId: string
  /** The version that was on the page. */
  version: number
  outcome: (typeof REVIEW_OUTCOMES)[number]
  note: string
}

/**
 * Signs a practitioner's reading of one version of a form; the note is sealed. A signed version is locked: it cannot be
 * signed again, and a version that the patient has changed meanwhile has to be read again first.
 */
export async function signOff(
  actor: StaffActor,
  { formId, version, outcome, note }: SignOff,
): Promise<SignOffResult> {
  if (!may(actor.role, 'form.review')) return { ok: false, code: 'gone' }
  return database().transaction(async (tx): Promise<SignOffResult> => {
    const [form] = await tx
      .select({ status: intakeForm.status, version: intakeForm.version, patientId: intakeForm.patientId })
      .from(intakeForm)
      .where(eq(intakeForm.id, formId))
      .for('update')
    if (!form) return { ok: false, code: 'gone' }
    if (form.version !== version) return { ok: false, code: 'changed' }
    if (form.status === 'open') return { ok: false, code: 'not_sent' }
    const signed = await signedReview(tx, { formId, version })
    if (signed) return { ok: false, code: 'already_signed', ...signed }

    const id = randomUUID()
    await tx.insert(formReview).values({
      id,
      formId,
      formVersion: version,
      outcome,
      noteSealed: note ? seal(notePlace(id), note) : null,
      reviewedBy: actor.userId,
      reviewedAt: nowDate(),
    })
    await tx.update(intakeForm).set({ status: 'reviewed' }).where(eq(intakeForm.id, formId))
    await recordAudit(tx, {
      actor: { kind: 'staff', id: actor.userId },
      action: 'form.reviewed',
      subject: { kind: 'form', id: formId },
      patientId: form.patientId,
      detail: { version, outcome },
    })
    return { ok: true }
  })
}

async function signedReview(tx: Transaction, { formId, version }: { formId: string; version: number }) {
  const [row] = await tx
    .select({ by: user.name, at: formReview.reviewedAt })
    .from(formReview)
    .innerJoin(user, eq(user.id, formReview.reviewedBy))
    .where(and(eq(formReview.formId, formId), eq(formReview.formVersion, version)))
    .orderBy(desc(formReview.reviewedAt))
    .limit(1)
  return row ? { by: row.by, at: row.at.getTime() } : null
}
