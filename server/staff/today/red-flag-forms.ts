import { and, asc, eq, gt, gte, inArray, isNull, like, ne, notExists, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { flagReview, formReview, intakeForm } from '@/db/schema/intake'
import { patient, user } from '@/db/schema/people'
import { appointment } from '@/db/schema/scheduling'
import { may } from '@/domain/access/permissions'
import { database } from '../../database'
import { phoneWords } from '../phone-words'
import { type AttentionItem, attentionItem } from './attention-item'
import type { AttentionQuery } from './load-attention'
import { upcomingVisits, visitColumns, visitPart } from './upcoming-visit'

const MOST_SHOWN = 50

/**
 * Forms with an emergency or urgent answer that no practitioner has dealt with: sent ones until they are signed off,
 * unsent ones until a flag was marked as reviewed after the last save. Of visits that are ahead, or without a visit.
 */
export async function redFlagForms(query: AttentionQuery): Promise<AttentionItem[]> {
  const seen = database()
    .select({ id: flagReview.id })
    .from(flagReview)
    .where(
      and(
        eq(flagReview.formId, intakeForm.id),
        gte(flagReview.reviewedAt, intakeForm.savedAt),
        // a mark on a laser rule says nothing about the red flag
        like(flagReview.ruleId, 'RF%'),
      ),
    )
  const rows = await database()
    .select({
      formId: intakeForm.id,
      status: intakeForm.status,
      sentAt: intakeForm.sentAt,
      name: patient.fullName,
      patientMobile: patient.mobile,
      visit: visitColumns,
    })
    .from(intakeForm)
    .innerJoin(patient, eq(patient.id, intakeForm.patientId))
    .leftJoin(appointment, eq(appointment.id, intakeForm.appointmentId))
    .where(
      and(
        inArray(intakeForm.severity, ['emergency', 'urgent']),
        ne(intakeForm.status, 'reviewed'),
        or(eq(intakeForm.status, 'sent'), notExists(seen)),
        or(isNull(intakeForm.appointmentId), upcomingVisits(query, ['pending', 'booked', 'arrived'])),
      ),
    )
    .orderBy(asc(appointment.startsAt))
    .limit(MOST_SHOWN)
  const mayRead = may(query.actor.role, 'form.read')
  return rows.map((row) => {
    const visit = row.visit ? visitPart(query, row.visit) : { mobile: phoneWords(row.patientMobile) }
    const href = 'href' in visit ? visit.href : '/staff'
    return attentionItem({
      ...visit,
      kind: 'red_flag',
      key: `form-${row.formId}`,
      href: mayRead ? `/staff/forms/${row.formId}` : href,
      name: row.name,
      since: row.sentAt?.getTime() ?? null,
      note: row.status === 'sent' ? 'sent' : 'open',
      step: mayRead ? 'read' : 'call',
    })
  })
}

/** Patients whose form was signed off with "do not treat yet: contact patient", until their visit. */
export async function contactFirst(query: AttentionQuery): Promise<AttentionItem[]> {
  const later = alias(formReview, 'later')
  const newer = database()
    .select({ id: later.id })
    .from(later)
    .where(and(eq(later.formId, formReview.formId), gt(later.reviewedAt, formReview.reviewedAt)))
  const rows = await database()
    .select({
      formId: intakeForm.id,
      reviewedAt: formReview.reviewedAt,
      by: user.name,
      name: patient.fullName,
      visit: visitColumns,
    })
    .from(appointment)
    .innerJoin(patient, eq(patient.id, appointment.patientId))
    .innerJoin(intakeForm, eq(intakeForm.appointmentId, appointment.id))
    .innerJoin(formReview, eq(formReview.formId, intakeForm.id))
    .innerJoin(user, eq(user.id, formReview.reviewedBy))
    .where(
      and(
        upcomingVisits(query, ['pending', 'booked', 'arrived']),
        eq(intakeForm.status, 'reviewed'),
        eq(formReview.outcome, 'do_not_treat'),
        // of several reviews the last one counts
        notExists(newer),
      ),
    )
    .orderBy(asc(appointment.startsAt))
    .limit(MOST_SHOWN)
  return rows.map((row) =>
    attentionItem({
      ...visitPart(query, row.visit),
      kind: 'contact',
      key: `contact-${row.formId}`,
      name: row.name,
      since: row.reviewedAt.getTime(),
      by: row.by,
      step: 'call',
    }),
  )
}
