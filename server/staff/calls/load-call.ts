import { eq } from 'drizzle-orm'
import { callRequest } from '@/db/schema/booking'
import { user } from '@/db/schema/people'
import { may } from '@/domain/access/permissions'
import type { Answers } from '@/domain/intake/answers'
import type { Assessment } from '@/domain/intake/assess'
import { recordAudit } from '../../audit/record-audit'
import type { StaffActor } from '../../auth/current-staff'
import { unseal } from '../../crypto/sealed'
import { database } from '../../database'
import { type Finding, findingsOf } from '../forms/findings'
import { phoneWords } from '../phone-words'

export type CallPage = {
  id: string
  name: string
  mobile: string
  /** How urgent; all that anyone but a practitioner learns. */
  urgency: 'emergency' | 'urgent' | 'call'
  language: 'en' | 'ur'
  askedAt: number
  called: { by: string; at: number } | null
  /** What they answered, for practitioners; null for everybody else. */
  findings: Finding[] | null
}

type Sealed = { answers: Answers; assessment: Assessment }

/** One request to be called. Opening the answers is a read of clinical data and leaves its own audit row. */
export async function loadCall(actor: StaffActor, callId: string): Promise<CallPage | null> {
  return database().transaction(async (tx) => {
    const [row] = await tx
      .select({ call: callRequest, calledBy: user.name })
      .from(callRequest)
      .leftJoin(user, eq(user.id, callRequest.calledBy))
      .where(eq(callRequest.id, callId))
    if (!row) return null
    const { call } = row
    const mayReadAnswers = may(actor.role, 'call-request.read-answers')
    if (mayReadAnswers) {
      await recordAudit(tx, {
        actor: { kind: 'staff', id: actor.userId },
        action: 'call-request.read',
        subject: { kind: 'call_request', id: call.id },
      })
    }
    const place = { table: 'call_request', column: 'answers_sealed', rowId: call.id }
    const sealed = mayReadAnswers ? unseal<Sealed>(place, call.answersSealed) : null
    const isUrgent = call.severity === 'emergency' || call.severity === 'urgent'
    return {
      id: call.id,
      name: call.name,
      mobile: phoneWords(call.mobile),
      urgency: isUrgent ? (call.severity as 'emergency' | 'urgent') : 'call',
      language: call.language,
      askedAt: call.createdAt.getTime(),
      called: call.calledAt ? { by: row.calledBy ?? '', at: call.calledAt.getTime() } : null,
      findings: sealed && findingsOf(sealed),
    }
  })
}
