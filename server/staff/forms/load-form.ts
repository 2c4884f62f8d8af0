import { asc, eq } from 'drizzle-orm'
import { location } from '@/db/schema/clinic'
import { intakeForm } from '@/db/schema/intake'
import { patient } from '@/db/schema/people'
import { appointment } from '@/db/schema/scheduling'
import { may } from '@/domain/access/permissions'
import { ageInYears, isoDate } from '@/domain/intake/age'
import { codeOf } from '@/domain/intake/answers'
import { localDateOf } from '@/domain/time/local-date'
import { recordAudit } from '../../audit/record-audit'
import type { StaffActor } from '../../auth/current-staff'
import { now } from '../../clock/now'
import { database } from '../../database'
import { openSeals } from '../../intake/form-seals'
import { phoneWords } from '../phone-words'
import { resourceName, serviceFacts, staffPlace } from '../staff-place'
import { answerSections } from './answer-sections'
import { answerSummary } from './answer-summary'
import { findingsOf } from './findings'
import { flagReviews, formReviews } from './form-reviews'
import { formScores } from './form-scores'
import { painfulKnees, painNotes } from './pain-places'

/**
 * One health form for the practitioner who reads it, with everything worked out from its answers. Opening it is a read
 * of clinical data and leaves an audit row in the same transaction. Null for a form that does not exist or may not be
 * read.
 */
export async function loadForm(actor: StaffActor, formId: string) {
  if (!may(actor.role, 'form.read')) return null
  const { clinic, location: ownPlace } = await staffPlace({ actor })
  return database().transaction(async (tx) => {
    const [row] = await tx
      .select({ form: intakeForm, patient, visit: appointment, timeZone: location.timeZone })
      .from(intakeForm)
      .innerJoin(patient, eq(patient.id, intakeForm.patientId))
      .leftJoin(appointment, eq(appointment.id, intakeForm.appointmentId))
      .leftJoin(location, eq(location.id, appointment.locationId))
      .where(eq(intakeForm.id, formId))
      .orderBy(asc(intakeForm.id))
      .limit(1)
    if (!row) return null
    const { form, visit } = row
    await recordAudit(tx, {
      actor: { kind: 'staff', id: actor.userId },
      action: 'form.read',
      subject: { kind: 'form', id: form.id },
      patientId: form.patientId,
      detail: { version: form.version },
    })
    const opened = openSeals(form)
    const { answers, consent } = opened
    const timeZone = row.timeZone ?? ownPlace.timeZone
    const today = localDateOf({ at: now(), timeZone })
    const born = isoDate(row.patient.dateOfBirth)
    const reviewed = await flagReviews(tx, { formId: form.id, since: form.savedAt })
    return {
      id: form.id,
      version: form.version,
      status: form.status,
      rulesVersion: form.rulesVersion,
      language: form.language,
      sentAt: form.sentAt?.getTime() ?? null,
      timeZone,
      patient: {
        name: row.patient.fullName,
        mobile: phoneWords(visit?.contactMobile ?? row.patient.mobile),
        age: born && ageInYears({ born, today }),
        sex: row.patient.sex,
      },
      visit: visit && {
        id: visit.id,
        startsAt: visit.startsAt.getTime(),
        with: resourceName(clinic, visit.practitionerId) ?? '',
        isOwn: visit.practitionerId === actor.practitionerId,
        ...serviceFacts(clinic, visit.serviceId),
      },
      side: codeOf(answers, 's3_side') ?? null,
      findings: findingsOf(opened).map((finding) => ({
        ...finding,
        reviewed: reviewed.get(finding.ruleId) ?? null,
      })),
      laser: opened.assessment.laser.result,
      summary: answerSummary(answers),
      knees: painfulKnees(answers),
      painNotes: painNotes(answers),
      scores: formScores(opened),
      sections: answerSections(answers, today),
      consent: consent && {
        name: consent.name,
        at: Date.parse(consent.at),
        textVersion: consent.textVersion,
      },
      reviews: await formReviews(tx, form.id),
    }
  })
}

export type FormPage = NonNullable<Awaited<ReturnType<typeof loadForm>>>
