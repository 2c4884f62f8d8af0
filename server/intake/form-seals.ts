import type { Answers } from '@/domain/intake/answers'
import type { Assessment } from '@/domain/intake/assess'
import { seal, unseal } from '../crypto/sealed'
import type { ConsentRecord } from './consent-record'

const place = (column: 'answers_sealed' | 'assessment_sealed' | 'consent_sealed', formId: string) => ({
  table: 'intake_form',
  column,
  rowId: formId,
})

export const sealAnswers = (formId: string, answers: Answers) =>
  seal(place('answers_sealed', formId), answers)

export const sealAssessment = (formId: string, assessment: Assessment) =>
  seal(place('assessment_sealed', formId), assessment)

export const sealConsent = (formId: string, consent: ConsentRecord) =>
  seal(place('consent_sealed', formId), consent)

type SealedForm = {
  id: string
  answersSealed: Buffer
  assessmentSealed: Buffer
  consentSealed: Buffer | null
}

/**
 * Opens what a form row keeps sealed.
 * @throws Error when the bytes belong to another row or were changed
 */
export function openSeals(row: SealedForm) {
  return {
    answers: unseal<Answers>(place('answers_sealed', row.id), row.answersSealed),
    assessment: unseal<Assessment>(place('assessment_sealed', row.id), row.assessmentSealed),
    consent: row.consentSealed && unseal<ConsentRecord>(place('consent_sealed', row.id), row.consentSealed),
  }
}
