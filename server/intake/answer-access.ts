import { randomUUID } from 'node:crypto'
import { and, count, eq, gt } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { answerAccess, birthDateTry, intakeForm } from '@/db/schema/intake'
import { patient } from '@/db/schema/people'
import { recordAudit } from '../audit/record-audit'
import { nowDate } from '../clock/now'
import { hashToken, newToken, sameBytes } from '../crypto/token'

/** Stored answers stay readable for this long after the last page or save. */
export const ANSWERS_IDLE_MINUTES = 30
const TRIES_AN_HOUR = 5

const MINUTE_MILLISECONDS = 60_000
const TOUCH_EVERY_MILLISECONDS = MINUTE_MILLISECONDS

const minutesAgo = (minutes: number) => new Date(nowDate().getTime() - minutes * MINUTE_MILLISECONDS)

/**
 * Lets one browser read a form's stored answers until it is idle for 30 minutes: the one that has just given them, or
 * one whose person knew the date of birth.
 * @returns the raw token for the cookie `answersCookie(formId)`; only its digest is kept
 */
export async function grantAnswerAccess(tx: Transaction, formId: string): Promise<string> {
  const token = newToken()
  await tx.insert(answerAccess).values({ tokenHash: hashToken(token), formId, lastSeenAt: nowDate() })
  return token
}

/** Whether the token still opens this form's answers. Keeps it alive, writing at most once a minute. */
export async function hasAnswerAccess(
  db: Database | Transaction,
  { formId, token }: { formId: string; token: string | undefined },
): Promise<boolean> {
  if (!token) return false
  const isThisAccess = and(eq(answerAccess.tokenHash, hashToken(token)), eq(answerAccess.formId, formId))
  const [row] = await db
    .select({ lastSeenAt: answerAccess.lastSeenAt })
    .from(answerAccess)
    .where(and(isThisAccess, gt(answerAccess.lastSeenAt, minutesAgo(ANSWERS_IDLE_MINUTES))))
  if (!row) return false
  if (nowDate().getTime() - row.lastSeenAt.getTime() > TOUCH_EVERY_MILLISECONDS) {
    await db.update(answerAccess).set({ lastSeenAt: nowDate() }).where(isThisAccess)
  }
  return true
}

export type BirthDateResult = { ok: true; token: string } | { ok: false; code: 'no_match' | 'too_many_tries' }

/**
 * Checks a date of birth (YYYY-MM-DD) against the form's patient. After five wrong ones in an hour every further try
 * is refused, the right one too; tries side by side wait for each other.
 */
export async function tryBirthDate(
  db: Database,
  { formId, dateOfBirth }: { formId: string; dateOfBirth: string },
): Promise<BirthDateResult> {
  return db.transaction(async (tx) => {
    const [form] = await tx
      .select({ patientId: intakeForm.patientId, born: patient.dateOfBirth })
      .from(intakeForm)
      .innerJoin(patient, eq(patient.id, intakeForm.patientId))
      .where(eq(intakeForm.id, formId))
      .for('update', { of: intakeForm })
    if (!form) return { ok: false, code: 'no_match' }
    if ((await wrongTries(tx, formId)) >= TRIES_AN_HOUR) return { ok: false, code: 'too_many_tries' }

    const matched = sameBytes(Buffer.from(dateOfBirth), Buffer.from(form.born))
    await tx.insert(birthDateTry).values({ id: randomUUID(), formId, matched, triedAt: nowDate() })
    await recordAudit(tx, {
      actor: { kind: 'patient', id: form.patientId },
      action: matched ? 'form.answers_opened' : 'form.birth_date_refused',
      subject: { kind: 'form', id: formId },
      patientId: form.patientId,
    })
    if (!matched) return { ok: false, code: 'no_match' }
    return { ok: true, token: await grantAnswerAccess(tx, formId) }
  })
}

async function wrongTries(tx: Transaction, formId: string): Promise<number> {
  const [row] = await tx
    .select({ wrong: count() })
    .from(birthDateTry)
    .where(
      and(
        eq(birthDateTry.formId, formId),
        eq(birthDateTry.matched, false),
        gt(birthDateTry.triedAt, minutesAgo(60)),
      ),
    )
  return row?.wrong ?? 0
}
