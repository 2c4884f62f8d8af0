import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/db/client'
import { patientLink } from '@/db/schema/booking'
import { nowDate } from '../clock/now'
import { hashToken, newToken } from '../crypto/token'

/** Links open their page until this many days after the visit. */
export const LINK_DAYS_AFTER_VISIT = 30

const DAY_MILLISECONDS = 86_400_000

type Link = {
  patientId: string
  appointmentId: string
  /** The visit's end; the link expires 30 days later. */
  visitEndsAt: Date
} & ({ purpose: 'manage' } | { purpose: 'form'; formId: string })

/**
 * Makes a link of one purpose for one booking and keeps its digest.
 * @returns the raw token (192 random bits, base64url): it is in the mail or cookie it was made for and nowhere else
 */
export async function issueLink(tx: Transaction, link: Link): Promise<string> {
  const token = newToken()
  await tx.insert(patientLink).values({
    id: randomUUID(),
    purpose: link.purpose,
    patientId: link.patientId,
    appointmentId: link.appointmentId,
    formId: link.purpose === 'form' ? link.formId : null,
    tokenHash: hashToken(token),
    expiresAt: linkExpiry(link.visitEndsAt),
    createdAt: nowDate(),
  })
  return token
}

export function linkExpiry(visitEndsAt: Date) {
  return new Date(visitEndsAt.getTime() + LINK_DAYS_AFTER_VISIT * DAY_MILLISECONDS)
}
