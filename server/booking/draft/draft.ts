import { randomUUID } from 'node:crypto'
import { and, eq, gt } from 'drizzle-orm'
import { cookies } from 'next/headers'
import { bookingDraft } from '@/db/schema/booking'
import { appointment, hold } from '@/db/schema/scheduling'
import type { Answers } from '@/domain/intake/answers'
import type { Locale } from '@/domain/locale'
import { type ClinicService, currentClinic } from '../../clinic/load-clinic'
import { nowDate } from '../../clock/now'
import { seal, unseal } from '../../crypto/sealed'
import { hashToken, newToken, sameBytes } from '../../crypto/token'
import { database } from '../../database'
import { cookieOptions, draftCookie } from '../../links/cookie'

/** Long enough to be interrupted on a slow phone; what was answered for safety is younger than 48 hours anyway. */
const DRAFT_HOURS = 24
const HOUR_MILLISECONDS = 3_600_000

export type DraftDetails = {
  fullName: string
  /** E.164. */
  mobile: string
  email: string | null
  /** Who books, when it is for someone else. */
  bookedByName: string | null
  note: string | null
}

type DraftContent = { answers: Answers; details: DraftDetails | null }

export type BookingDraft = DraftContent & {
  id: string
  service: ClinicService
  language: Locale
  startsAt: Date | null
  practitionerId: string | null
  holdId: string | null
  hold: { expiresAt: Date } | null
  /** Set once it was confirmed. */
  reference: string | null
  screenedAt: Date
}

const placeOf = (rowId: string) => ({ table: 'booking_draft', column: 'content_sealed', rowId })

/** Keeps what was answered in the safety check, sealed, and gives this browser the cookie that opens it. */
export async function createDraft(start: {
  service: ClinicService
  locale: Locale
  answers: Answers
}): Promise<string> {
  const id = randomUUID()
  const secret = newToken()
  const content: DraftContent = { answers: start.answers, details: null }
  await database()
    .insert(bookingDraft)
    .values({
      id,
      secretHash: hashToken(secret),
      serviceId: start.service.id,
      language: start.locale,
      contentSealed: seal(placeOf(id), content),
      screenedAt: nowDate(),
      expiresAt: new Date(nowDate().getTime() + DRAFT_HOURS * HOUR_MILLISECONDS),
    })
  const jar = await cookies()
  jar.set(draftCookie(id), secret, cookieOptions(DRAFT_HOURS / 24))
  return id
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The draft if this browser began it and it has not expired; null otherwise. */
export async function currentDraft(draftId: string): Promise<BookingDraft | null> {
  if (!UUID.test(draftId)) return null
  const secret = (await cookies()).get(draftCookie(draftId))?.value
  if (!secret) return null
  const [row] = await database()
    .select({ draft: bookingDraft, holdExpiresAt: hold.expiresAt, reference: appointment.reference })
    .from(bookingDraft)
    .leftJoin(hold, eq(hold.id, bookingDraft.holdId))
    .leftJoin(appointment, eq(appointment.id, bookingDraft.appointmentId))
    .where(and(eq(bookingDraft.id, draftId), gt(bookingDraft.expiresAt, nowDate())))
  if (!row || !sameBytes(hashToken(secret), row.draft.secretHash)) return null
  const service = (await currentClinic()).services.find(({ id }) => id === row.draft.serviceId)
  if (!service) return null
  const { id, language, startsAt, practitionerId, holdId, screenedAt } = row.draft
  const content = unseal<DraftContent>(placeOf(id), row.draft.contentSealed)
  const held = row.holdExpiresAt ? { expiresAt: row.holdExpiresAt } : null
  return {
    ...content,
    id,
    service,
    language,
    startsAt,
    practitionerId,
    holdId,
    hold: held,
    reference: row.reference,
    screenedAt,
  }
}

type Changes = Partial<DraftContent> & { service?: ClinicService }

/** Saves new answers, details or another service. Another service gives up the time chosen. */
export async function saveDraft(draft: BookingDraft, changes: Changes): Promise<void> {
  const content: DraftContent = {
    answers: changes.answers ?? draft.answers,
    details: changes.details ?? draft.details,
  }
  const moved = changes.service && changes.service.id !== draft.service.id
  await database().transaction(async (tx) => {
    await tx
      .update(bookingDraft)
      .set({
        contentSealed: seal(placeOf(draft.id), content),
        ...(changes.service && { serviceId: changes.service.id }),
        ...(moved && { holdId: null, startsAt: null, practitionerId: null }),
      })
      .where(eq(bookingDraft.id, draft.id))
    if (moved && draft.holdId) await tx.delete(hold).where(eq(hold.id, draft.holdId))
  })
}
