import { and, eq, isNull } from 'drizzle-orm'
import { callRequest } from '@/db/schema/booking'
import { may } from '@/domain/access/permissions'
import { recordAudit } from '../../audit/record-audit'
import type { StaffActor } from '../../auth/current-staff'
import { nowDate } from '../../clock/now'
import { database } from '../../database'

/** Closes a request to be called, with name and time. Closing it twice changes nothing. */
export async function markCalled(
  actor: StaffActor,
  { callId }: { callId: string },
): Promise<{ ok: boolean }> {
  if (!may(actor.role, 'call-request.close')) return { ok: false }
  return database().transaction(async (tx) => {
    const [closed] = await tx
      .update(callRequest)
      .set({ calledAt: nowDate(), calledBy: actor.userId })
      .where(and(eq(callRequest.id, callId), isNull(callRequest.calledAt)))
      .returning({ id: callRequest.id })
    if (!closed) return { ok: true }
    await recordAudit(tx, {
      actor: { kind: 'staff', id: actor.userId },
      action: 'call-request.called',
      subject: { kind: 'call_request', id: callId },
    })
    return { ok: true }
  })
}
