import { randomUUID } from 'node:crypto'
import { callRequest } from '@/db/schema/booking'
import type { Answers } from '@/domain/intake/answers'
import { assess } from '@/domain/intake/assess'
import type { Locale } from '@/domain/locale'
import { localDateOf } from '@/domain/time/local-date'
import { recordAudit } from '../../audit/record-audit'
import { type ClinicService, currentClinic } from '../../clinic/load-clinic'
import { now, nowDate } from '../../clock/now'
import { seal } from '../../crypto/sealed'
import { database } from '../../database'
import { queueMail } from '../../mail/queue-mail'

type Call = { name: string; mobile: string; locale: Locale; answers: Answers; service: ClinicService }

/**
 * Someone whom the check stopped asks the clinic to call. Only now is anything of theirs kept; the severity is judged
 * here again. Reception sees name, number and how urgent it is; the answers are sealed, for practitioners.
 */
export async function tellClinic({ name, mobile, locale, answers, service }: Call): Promise<{ ok: true }> {
  const today = localDateOf({ at: now(), timeZone: service.location.timeZone })
  const asked = { ...answers, s8_service: service.needsLaserScreening ? 'laser' : 'physio' }
  const assessment = assess(asked, today)
  const { severity } = assessment
  const id = randomUUID()
  const { clinic } = await currentClinic()
  await database().transaction(async (tx) => {
    await tx.insert(callRequest).values({
      id,
      name,
      mobile,
      severity: severity === 'emergency' || severity === 'urgent' ? severity : 'laser',
      language: locale,
      answersSealed: seal(
        { table: 'call_request', column: 'answers_sealed', rowId: id },
        { answers: asked, assessment },
      ),
      createdAt: nowDate(),
    })
    await queueMail(tx, { kind: 'staff_alert', recipient: clinic.email, language: 'en', subjectId: id })
    await recordAudit(tx, {
      actor: { kind: 'patient', id: null },
      action: 'call-request.made',
      subject: { kind: 'call_request', id },
      detail: { severity },
    })
  })
  return { ok: true }
}
