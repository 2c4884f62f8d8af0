import type { z } from 'zod'
import type { appointmentRequest } from '@/domain/api/shapes'
import { readDetails } from '@/domain/booking/details-form'
import type { Answers } from '@/domain/intake/answers'
import { type AnswerProblem, parseAnswers } from '@/domain/intake/validate'
import type { Locale } from '@/domain/locale'
import { localDateOf } from '@/domain/time/local-date'
import type { PatientDetails } from '../booking/find-or-add-patient'
import { detailMessage } from '../booking/steps/detail-message'
import type { ClinicService } from '../clinic/load-clinic'
import { now } from '../clock/now'
import { parsePhone } from '../contact/parse-phone'
import { problemMessages } from '../intake/answer-messages'

type Input =
  | { ok: true; answers: Answers; patient: PatientDetails }
  | { ok: false; fields: Record<string, string> }

type Body = z.output<typeof appointmentRequest>
type Asked = { body: Body; service: ClinicService; locale: Locale }

/** Questions whose answers come from `patient` and the service; values sent for them are ignored. */
const FROM_ELSEWHERE = ['s1_name', 's1_dob', 's1_sex', 's1_phone', 's1_email', 's1_language', 's8_service']

/**
 * Checks the person and the answers of `POST appointments` by the bounds that the forms have too. Every problem is
 * named by its field and says what would be right, in the asker's language.
 */
export function bookingInput({ body, service, locale }: Asked): Input {
  const { patient } = body
  const { country } = service.location
  const read = readDetails(
    { fullName: patient.name, mobile: patient.mobile, email: patient.email ?? '' },
    { forSomeoneElse: false, parsePhone: (typed) => parsePhone(typed, country) },
  )
  const parsed = parseAnswers(givenAnswers(body, service), {
    today: localDateOf({ at: now(), timeZone: service.location.timeZone }),
  })
  if (!read.ok || !parsed.ok) {
    const details = read.ok ? [] : read.problems
    const wording = { locale, country, forSomeoneElse: false }
    const fields = [
      ...details.map((problem) => [
        DETAIL_NAMES[problem.field],
        detailMessage({ problem, ...wording }).message,
      ]),
      ...(parsed.ok ? [] : parsed.errors).map((problem) => [nameOf(problem), inWords(problem, locale)]),
    ]
    return { ok: false, fields: Object.fromEntries(fields) }
  }
  const { fullName, mobile, email } = read.details
  const { sex, language } = patient
  const dateOfBirth = String(parsed.answers.s1_dob)
  return {
    ok: true,
    answers: parsed.answers,
    patient: { fullName, mobile, email, dateOfBirth, sex, language },
  }
}

function givenAnswers({ answers, patient }: Body, { needsLaserScreening }: ClinicService) {
  const sent = Object.entries(answers).filter(([id]) => !FROM_ELSEWHERE.includes(id))
  return {
    ...Object.fromEntries(sent),
    s1_dob: patient.dateOfBirth,
    s1_sex: patient.sex,
    s1_language: patient.language,
    s8_service: needsLaserScreening ? 'laser' : 'physio',
  }
}

const DETAIL_NAMES = {
  fullName: 'patient.name',
  bookedByName: 'patient.name',
  mobile: 'patient.mobile',
  email: 'patient.email',
  note: 'patient.note',
}

const nameOf = ({ id }: AnswerProblem) => (id === 's1_dob' ? 'patient.dateOfBirth' : `answers.${id}`)

const inWords = (problem: AnswerProblem, locale: Locale) =>
  problemMessages(locale, [problem])[0]?.message ?? problem.code
