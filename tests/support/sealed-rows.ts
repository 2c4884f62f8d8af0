import { randomBytes, randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { bookingDraft, callRequest } from '@/db/schema/booking'
import { service } from '@/db/schema/clinic'
import { formReview, intakeForm } from '@/db/schema/intake'
import { user } from '@/db/schema/people'
import { appointment, idempotencyKey } from '@/db/schema/scheduling'
import { staffInvite, totpEnrolment } from '@/db/schema/staff-account'
import { typedPage } from '@/db/schema/typed-page'
import { newTotpSecret, totpPlace } from '@/server/auth/one-time-code'
import { seal } from '@/server/crypto/sealed'
import { typedSeal } from '@/server/typed/typed-place'
import { book, quarterIn } from './booking-requests'

/** A booking, a draft, a call request, an account and all else that keeps something sealed, one row or more of each. */
export async function fillSealedColumns(db: Database) {
  const now = new Date()
  const soon = new Date(now.getTime() + 3_600_000)
  const result = await book({ slug: 'physio', start: quarterIn(30), note: 'Use the ramp' })
  if (!result.ok) throw new Error(result.code)
  const { appointmentId, formId } = result.booked
  const sealed = (table: string, column: string, rowId: string) =>
    seal({ table, column, rowId }, `${table}.${column}`)

  const userId = randomUUID()
  await db.insert(user).values({
    id: userId,
    name: 'Sealed Person',
    email: `${userId}@clinic.example`,
    role: 'practitioner',
    passwordHash: 'none',
    totpSecretSealed: seal(totpPlace(userId), newTotpSecret()),
    createdAt: now,
  })
  await db
    .insert(totpEnrolment)
    .values({ userId, secretSealed: sealed('totp_enrolment', 'secret_sealed', userId), createdAt: now })
  const inviteId = randomUUID()
  await db.insert(staffInvite).values({
    id: inviteId,
    tokenHash: randomBytes(32),
    email: `${inviteId}@clinic.example`,
    name: 'Invited Person',
    role: 'receptionist',
    totpSecretSealed: sealed('staff_invite', 'totp_secret_sealed', inviteId),
    createdAt: now,
    expiresAt: soon,
  })
  await db
    .update(appointment)
    .set({ decisionSealed: sealed('appointment', 'decision_sealed', appointmentId) })
    .where(eq(appointment.id, appointmentId))
  await db
    .update(intakeForm)
    .set({ consentSealed: sealed('intake_form', 'consent_sealed', formId) })
    .where(eq(intakeForm.id, formId))
  const reviewId = randomUUID()
  await db.insert(formReview).values({
    id: reviewId,
    formId,
    formVersion: 1,
    outcome: 'treat',
    noteSealed: sealed('form_review', 'note_sealed', reviewId),
    reviewedBy: userId,
    reviewedAt: now,
  })
  const [first] = await db.select({ id: service.id }).from(service).limit(1)
  const draftId = randomUUID()
  await db.insert(bookingDraft).values({
    id: draftId,
    secretHash: randomBytes(32),
    serviceId: String(first?.id),
    language: 'en',
    contentSealed: sealed('booking_draft', 'content_sealed', draftId),
    screenedAt: now,
    expiresAt: soon,
  })
  const pages = [
    { formId, page: 'running' },
    { draftId, page: 'details' },
  ]
  for (const place of pages)
    await db.insert(typedPage).values({
      id: randomUUID(),
      ...place,
      viewId: randomUUID(),
      step: 1,
      contentSealed: seal(typedSeal(place), { typed: 'text' }),
      typistHash: randomBytes(32),
      typedAt: now,
    })
  const callId = randomUUID()
  await db.insert(callRequest).values({
    id: callId,
    name: 'Caller',
    mobile: '+923001234567',
    severity: 'urgent',
    language: 'en',
    answersSealed: sealed('call_request', 'answers_sealed', callId),
    createdAt: now,
  })
  const keyHash = randomBytes(32)
  await db.insert(idempotencyKey).values({
    keyHash,
    bodyHash: randomBytes(32),
    status: 201,
    responseSealed: sealed('idempotency_key', 'response_sealed', keyHash.toString('hex')),
    createdAt: now,
  })
}
