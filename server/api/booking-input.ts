import type { z } from 'zod'
import type { appointmentRequest } from '@/domain/api/shapes'
import { emailField, fullNameField } from '@/domain/booking/patient-fields'
import type { Answers } from '@/domain/intake/answers'
import { parseAnswers } from '@/domain/intake/validate'
import { localDateOf } from '@/domain/time/local-date'
import type { PatientDetails } from '../booking/find-or-add-patient'
import type { ClinicService } from '../clinic/load-clinic'
import { now } from '../clock/now'
import { parsePhone } from '../contact/parse-phone'

type Input =
  | { ok: true; answers: Answers; patient: PatientDetails }
  | { ok: false; fields: Record<string, string> }

/** Questions whose answers come from `patient` and the service; values sent for them are ignored. */
const FROM_ELSEWHERE = ['s1_name', 's1_dob', 's1_sex', 's1_phone', 's1_email', 's1_language', 's8_service']

/** Checks the person and the answers of `POST appointments`; every problem is named by its field. */
export function bookingInput(body: z.output<typeof appointmentRequest>, service: ClinicService): Input {
  const fields: Record<string, string> = {}
  const { patient } = body
  const name = fullNameField.safeParse(patient.name)
  if (!name.success) fields['patient.name'] = name.error.issues[0]?.message ?? 'name_missing'
  const email = emailField.safeParse(patient.email)
  if (!email.success) fields['patient.email'] = 'email_wrong'
  const mobile = parsePhone(patient.mobile, service.location.country)
  if (!mobile) fields['patient.mobile'] = 'mobile_wrong'

  const sent = Object.fromEntries(Object.entries(body.answers).filter(([id]) => !FROM_ELSEWHERE.includes(id)))
  const today = localDateOf({ at: now(), timeZone: service.location.timeZone })
  const known = {
    ...sent,
    s1_dob: patient.dateOfBirth,
    s1_sex: patient.sex,
    s1_language: patient.language,
    s8_service: service.needsLaserScreening ? 'laser' : 'physio',
  }
  const parsed = parseAnswers(known, { today })
  if (!parsed.ok) {
    for (const { id, code } of parsed.errors)
      fields[id === 's1_dob' ? 'patient.dateOfBirth' : `answers.${id}`] = code
  }
  if (Object.keys(fields).length > 0 || !name.success || !email.success || !mobile)
    return { ok: false, fields }
  const person = { fullName: name.data, mobile, email: email.data, dateOfBirth: patient.dateOfBirth }
  return {
    ok: true,
    answers: parsed.answers,
    patient: { ...person, sex: patient.sex, language: patient.language },
  }
}
