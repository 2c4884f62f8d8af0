import { redirect } from 'next/navigation'
import { bookingDecision } from '@/domain/booking/booking-decision'
import { missingForBooking } from '@/domain/intake/booking-core'
import type { Locale } from '@/domain/locale'
import { appointmentAccess } from '../../links/appointment-access'
import { todayAt } from '../clinic-day'
import { type BookingDraft, currentDraft } from './draft'
import { draftAddress } from './draft-address'

type Opened = { draftId: string; locale: Locale }

/**
 * The draft for a page of the booking path, null when it is not this browser's. Once confirmed, its booking's page; the
 * last look for a browser that never heard of its booking, where pressing the button again leads to it.
 */
export async function openDraft({ draftId, locale }: Opened): Promise<BookingDraft | null> {
  const draft = await currentDraft(draftId)
  if (!draft?.reference) return draft
  const isOpen = await appointmentAccess(draft.reference)
  redirect(
    isOpen ? `/${locale}/booking/${draft.reference}` : draftAddress({ locale, draftId, step: 'check' }),
  )
}

/** What the answers allow; leads back to the page on which an answer is missing. Pages after the screening ask this. */
export function screened(draft: BookingDraft, locale: Locale) {
  const { answers, service } = draft
  const today = todayAt(service.location)
  const decision = bookingDecision({ answers, today, needsLaserScreening: service.needsLaserScreening })
  if (decision.ok) return decision
  if (
    missingForBooking({ answers, today, laser: false }).length > 0 ||
    decision.code === 'screening_stopped'
  ) {
    redirect(`/${locale}/book/${service.slug}/safety`)
  }
  redirect(draftAddress({ locale, draftId: draft.id, step: 'laser' }))
}
