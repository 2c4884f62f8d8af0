import type { intakeForm } from '@/db/schema/intake'
import { recordAudit } from '../../audit/record-audit'
import type { StaffActor } from '../../auth/current-staff'
import { database } from '../../database'
import { openSeals } from '../../intake/form-seals'
import { findingsOf } from '../forms/findings'

/** What the rules found in a visit's form, for a practitioner. A read of clinical data: it leaves an audit row. */
export async function formFindings(actor: StaffActor, form: typeof intakeForm.$inferSelect) {
  await database().transaction((tx) =>
    recordAudit(tx, {
      actor: { kind: 'staff', id: actor.userId },
      action: 'form.findings_read',
      subject: { kind: 'form', id: form.id },
      patientId: form.patientId,
      detail: { version: form.version },
    }),
  )
  return findingsOf(openSeals(form))
}
