import { randomUUID } from 'node:crypto'
import type { Temporal } from 'temporal-polyfill'
import type { Transaction } from '@/db/client'
import { intakeForm } from '@/db/schema/intake'
import type { Answers } from '@/domain/intake/answers'
import { assess } from '@/domain/intake/assess'
import { questionnaire } from '@/domain/intake/definition'
import { RULES_VERSION } from '@/domain/intake/rules'
import { withoutHidden } from '@/domain/intake/visibility'
import type { Locale } from '@/domain/locale'
import { localDateOf } from '@/domain/time/local-date'
import { recordAudit } from '../audit/record-audit'
import { consentOf } from './consent-record'
import { sealAnswers, sealAssessment, sealConsent } from './form-seals'
import { formVisit } from './form-visit'

type FormStart = {
  patientId: string
  /** Null for a form without a visit. The appointment's row must already be there. */
  appointmentId: string | null
  language: Locale
  /** Checked answers given so far: the booking core and what else came with it. */
  answers: Answers
  now: Temporal.Instant
}

/**
 * Opens a patient's health form with what was answered at booking, so that nothing is asked twice.
 * @returns the form's id
 */
export async function startForm(tx: Transaction, start: FormStart): Promise<string> {
  const { patientId, appointmentId, language, now } = start
  const id = randomUUID()
  const { timeZone } = await formVisit(tx, appointmentId)
  const today = localDateOf({ at: now, timeZone })
  const answers = withoutHidden(start.answers, today)
  const assessment = assess(answers, today)
  const consent = consentOf({ answers, language, name: null })
  const at = new Date(now.epochMilliseconds)
  await tx.insert(intakeForm).values({
    id,
    patientId,
    appointmentId,
    status: 'open',
    definitionVersion: questionnaire.version,
    rulesVersion: RULES_VERSION,
    language,
    answersSealed: sealAnswers(id, answers),
    assessmentSealed: sealAssessment(id, assessment),
    consentSealed: consent && sealConsent(id, consent),
    severity: assessment.severity,
    laserResult: assessment.laser.result,
    screenedAt: at,
    savedAt: at,
  })
  await recordAudit(tx, {
    actor: { kind: 'patient', id: patientId },
    action: 'form.started',
    subject: { kind: 'form', id },
    patientId,
    detail: { answers: Object.keys(answers).length },
  })
  return id
}
