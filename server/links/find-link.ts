import { and, eq, gt, isNull } from 'drizzle-orm'
import { patientLink } from '@/db/schema/booking'
import { appointment } from '@/db/schema/scheduling'
import { nowDate } from '../clock/now'
import { hashToken } from '../crypto/token'
import { database } from '../database'

const TOKEN = /^[A-Za-z0-9_-]{32}$/

/**
 * The live link that a token opens, for one purpose. Malformed, unknown, expired, revoked and wrong-purpose tokens
 * all give null. Reads only: a mail scanner that opens links changes nothing.
 */
export async function findLink({ token, purpose }: { token: string; purpose: 'manage' | 'form' }) {
  if (!TOKEN.test(token)) return null
  const [row] = await database()
    .select({
      appointmentId: patientLink.appointmentId,
      patientId: patientLink.patientId,
      formId: patientLink.formId,
      expiresAt: patientLink.expiresAt,
      reference: appointment.reference,
    })
    .from(patientLink)
    .innerJoin(appointment, eq(appointment.id, patientLink.appointmentId))
    .where(
      and(
        eq(patientLink.tokenHash, hashToken(token)),
        eq(patientLink.purpose, purpose),
        isNull(patientLink.revokedAt),
        gt(patientLink.expiresAt, nowDate()),
      ),
    )
  return row ?? null
}
