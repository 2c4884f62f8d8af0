import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { bookingDraft } from '@/db/schema/booking'
import { appointment } from '@/db/schema/scheduling'
import { grantAnswerAccess } from '../intake/answer-access'
import { giveBrowserAccess } from '../links/browser-access'
import { type BookResult, bookAppointment } from './book-appointment'
import { regainAccess } from './booked/regain-access'
import type { BookingDraft, DraftDetails } from './draft/draft'
import type { PatientDetails } from './find-or-add-patient'

const SEXES = ['female', 'male', 'no_say'] as const

export type ConfirmResult =
  | { ok: true; reference: string }
  | { ok: false; code: 'nothing_chosen' }
  | Exclude<BookResult, { ok: true }>

/** Thrown in the transaction when this draft was confirmed before: a second press leads to the same booking. */
class AlreadyConfirmed extends Error {
  constructor(readonly reference: string) {
    super('already confirmed')
  }
}

/**
 * Confirms what the draft holds. A hold that has lapsed is no obstacle while the time is free. Pressing twice, or in
 * two tabs, makes one booking. Afterwards this browser opens the booking's page and the answers it just gave.
 */
export async function confirmDraft(draft: BookingDraft): Promise<ConfirmResult> {
  if (draft.reference) return alreadyConfirmed(draft.reference)
  const { details, startsAt } = draft
  if (!details || !startsAt) return { ok: false, code: 'nothing_chosen' }
  try {
    let answersToken = ''
    const result = await bookAppointment({
      service: draft.service,
      start: startsAt.getTime(),
      practitionerId: draft.practitionerId ?? undefined,
      holdId: draft.holdId,
      answers: { ...draft.answers, s10_data: true },
      patient: patientOf(draft, details),
      bookedByName: details.bookedByName,
      note: details.note,
      before: (tx) => refuseSecondConfirmation(tx, draft.id),
      after: async (tx, { appointmentId, formId }) => {
        await tx.update(bookingDraft).set({ appointmentId }).where(eq(bookingDraft.id, draft.id))
        answersToken = await grantAnswerAccess(tx, formId)
      },
    })
    if (!result.ok) return result
    await giveBrowserAccess({ ...result.booked, answersToken })
    return { ok: true, reference: result.booked.reference }
  } catch (error) {
    if (error instanceof AlreadyConfirmed) return alreadyConfirmed(error.reference)
    throw error
  }
}

async function alreadyConfirmed(reference: string): Promise<ConfirmResult> {
  await regainAccess(reference)
  return { ok: true, reference }
}

function patientOf(draft: BookingDraft, { fullName, mobile, email }: DraftDetails): PatientDetails {
  const { s1_dob, s1_sex } = draft.answers
  const sex = SEXES.find((known) => known === s1_sex) ?? null
  return { fullName, mobile, email, dateOfBirth: String(s1_dob), sex, language: draft.language }
}

async function refuseSecondConfirmation(tx: Transaction, draftId: string) {
  const [row] = await tx
    .select({ appointmentId: bookingDraft.appointmentId })
    .from(bookingDraft)
    .where(eq(bookingDraft.id, draftId))
    .for('update')
  if (!row?.appointmentId) return
  const [booked] = await tx
    .select({ reference: appointment.reference })
    .from(appointment)
    .where(eq(appointment.id, row.appointmentId))
  if (booked) throw new AlreadyConfirmed(booked.reference)
}
