import { and, eq, gt, inArray } from 'drizzle-orm'
import { appointment } from '@/db/schema/scheduling'
import { parseReference } from '@/domain/appointments/reference'
import { nowDate } from '../../clock/now'
import { database } from '../../database'
import { issueLink, LINK_DAYS_AFTER_VISIT } from '../../links/issue-link'
import { queueMail } from '../../mail/queue-mail'
import { takeRate } from '../../rate/take-rate'

const DAY_MILLISECONDS = 86_400_000
const PER_BOOKING = { name: 'new-link', limit: 3, windowSeconds: 3600 }
/** Somebody with several bookings has one mailbox. */
const PER_ADDRESS = { name: 'new-link.address', limit: 3, windowSeconds: 3600 }

/**
 * Sends a new link to the address of a booking, if reference and mobile number belong together. Says nothing to the
 * asker, who sees the same words either way.
 *
 * @param mobile E.164
 */
export async function sendNewLink({
  reference,
  mobile,
}: {
  reference: string
  mobile: string
}): Promise<void> {
  const parsed = parseReference(reference)
  if (!parsed || !(await takeRate(PER_BOOKING, parsed))) return
  const visitedSince = new Date(nowDate().getTime() - LINK_DAYS_AFTER_VISIT * DAY_MILLISECONDS)
  await database().transaction(async (tx) => {
    const [found] = await tx
      .select()
      .from(appointment)
      .where(
        and(
          eq(appointment.reference, parsed),
          eq(appointment.contactMobile, mobile),
          gt(appointment.endsAt, visitedSince),
          inArray(appointment.status, ['pending', 'booked', 'arrived', 'fulfilled', 'cancelled']),
        ),
      )
    if (!found?.contactEmail || !(await takeRate(PER_ADDRESS, found.contactEmail.toLowerCase()))) return
    const link = { appointmentId: found.id, patientId: found.patientId, visitEndsAt: found.endsAt }
    await queueMail(tx, {
      kind: 'manage_link',
      appointmentId: found.id,
      recipient: found.contactEmail,
      language: found.language,
      manageToken: await issueLink(tx, { ...link, purpose: 'manage' }),
    })
  })
}
