import { and, eq } from 'drizzle-orm'
import type { Temporal } from 'temporal-polyfill'
import type { Database, Transaction } from '@/db/client'
import { intakeForm } from '@/db/schema/intake'
import type { Answers } from '@/domain/intake/answers'
import type { Assessment } from '@/domain/intake/assess'
import { localDateOf } from '@/domain/time/local-date'
import { now } from '../clock/now'
import { unsentPages } from '../typed/unsent-pages'
import type { ConsentRecord } from './consent-record'
import { openSeals } from './form-seals'
import { type FormVisit, formVisit } from './form-visit'

/** A form and the patient it belongs to: what `formAccess` lets a browser open. */
export type FormKey = { formId: string; patientId: string }

export type LoadedForm = {
  id: string
  patientId: string
  appointmentId: string | null
  status: 'open' | 'sent' | 'reviewed'
  answers: Answers
  assessment: Assessment
  consent: ConsentRecord | null
  /** Pages that hold something typed and shown as saved, which no rule has read yet: their button was not pressed. */
  unsent: readonly string[]
  savedAt: Date
  sentAt: Date | null
  version: number
  visit: FormVisit
  /** The date at the clinic: ages and visibility are reckoned on it. */
  today: Temporal.PlainDate
}

/**
 * The form with its seals open; null when that patient has no such form.
 * @param lock keeps other savers waiting until the transaction ends
 */
export async function loadForm(
  db: Database | Transaction,
  { formId, patientId }: FormKey,
  { lock = false }: { lock?: boolean } = {},
): Promise<LoadedForm | null> {
  const found = db
    .select()
    .from(intakeForm)
    .where(and(eq(intakeForm.id, formId), eq(intakeForm.patientId, patientId)))
  const [row] = lock ? await found.for('update') : await found
  if (!row) return null
  const visit = await formVisit(db, row.appointmentId)
  return {
    id: row.id,
    patientId: row.patientId,
    appointmentId: row.appointmentId,
    status: row.status,
    ...openSeals(row),
    unsent: row.status === 'open' ? await unsentPages(db, row.id) : [],
    savedAt: row.savedAt,
    sentAt: row.sentAt,
    version: row.version,
    visit,
    today: localDateOf({ at: now(), timeZone: visit.timeZone }),
  }
}
