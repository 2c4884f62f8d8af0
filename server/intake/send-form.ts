import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { intakeForm } from '@/db/schema/intake'
import { typedPage } from '@/db/schema/typed-page'
import { assess, type Flag } from '@/domain/intake/assess'
import type { FormPage } from '@/domain/intake/form-pages'
import { RULES_VERSION } from '@/domain/intake/rules'
import { recordAudit } from '../audit/record-audit'
import { nowDate } from '../clock/now'
import { alertStaff, newAlarms } from './alert-staff'
import { confirmReceipt } from './confirm-receipt'
import { sealAssessment } from './form-seals'
import { type FormKey, type LoadedForm, loadForm } from './load-form'
import { missingPages } from './missing-pages'

export type FormSent =
  | { ok: true; form: LoadedForm; alarms: readonly Flag[] }
  | { ok: false; code: 'gone' | 'emergency' }
  | { ok: false; code: 'incomplete'; pages: readonly FormPage[] }

/**
 * Sends a health form to the clinic. All rules run again on the day of sending; an emergency stops the form, a missing
 * answer is never taken for a "no". Sending again gives the same answer and does nothing.
 */
export async function sendForm(db: Database, key: FormKey): Promise<FormSent> {
  return db.transaction(async (tx) => {
    const before = await loadForm(tx, key, { lock: true })
    if (!before) return { ok: false, code: 'gone' }
    if (before.status !== 'open') return { ok: true, form: before, alarms: [] }

    const assessment = assess(before.answers, before.today)
    const alarms = newAlarms(before.assessment, assessment)
    const pages = missingPages(before)
    const isStopped = assessment.severity === 'emergency'
    const sentAt = nowDate()
    const isSent = !isStopped && pages.length === 0
    await tx
      .update(intakeForm)
      .set({
        assessmentSealed: sealAssessment(before.id, assessment),
        rulesVersion: RULES_VERSION,
        severity: assessment.severity,
        laserResult: assessment.laser.result,
        ...(isSent && { status: 'sent', sentAt, version: before.version + 1 }),
      })
      .where(eq(intakeForm.id, before.id))
    await alertStaff(tx, before, alarms)
    if (isStopped) return { ok: false, code: 'emergency' }
    if (pages.length > 0) return { ok: false, code: 'incomplete', pages }
    await tx.delete(typedPage).where(eq(typedPage.formId, before.id))
    await confirmReceipt(tx, before)
    await recordAudit(tx, {
      actor: { kind: 'patient', id: before.patientId },
      action: 'form.sent',
      subject: { kind: 'form', id: before.id },
      patientId: before.patientId,
      detail: { version: before.version + 1, severity: assessment.severity },
    })
    return { ok: true, form: { ...before, assessment, status: 'sent', sentAt }, alarms }
  })
}
