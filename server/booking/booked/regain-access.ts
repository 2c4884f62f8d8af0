import { eq } from 'drizzle-orm'
import { intakeForm } from '@/db/schema/intake'
import { appointment } from '@/db/schema/scheduling'
import { nowDate } from '../../clock/now'
import { database } from '../../database'
import { ANSWERS_IDLE_MINUTES, grantAnswerAccess } from '../../intake/answer-access'
import { appointmentAccess } from '../../links/appointment-access'
import { giveBrowserAccess } from '../../links/browser-access'
import { issueLink } from '../../links/issue-link'

const MINUTE_MILLISECONDS = 60_000

/**
 * For the browser whose draft made this booking, but which never heard of it: the answer was lost on its way, and the
 * cookies with it. It gets them anew; the answers themselves only as long as they would have stayed readable.
 * Call it in an action.
 */
export async function regainAccess(reference: string): Promise<void> {
  if (await appointmentAccess(reference)) return
  const access = await database().transaction(async (tx) => {
    const [booked] = await tx
      .select({
        appointmentId: appointment.id,
        patientId: appointment.patientId,
        endsAt: appointment.endsAt,
        bookedAt: appointment.createdAt,
        formId: intakeForm.id,
      })
      .from(appointment)
      .innerJoin(intakeForm, eq(intakeForm.appointmentId, appointment.id))
      .where(eq(appointment.reference, reference))
    if (!booked) return null
    const { patientId, appointmentId, endsAt, formId, bookedAt } = booked
    const link = { purpose: 'manage', patientId, appointmentId, visitEndsAt: endsAt } as const
    const manageToken = await issueLink(tx, link)
    const minutesSince = (nowDate().getTime() - bookedAt.getTime()) / MINUTE_MILLISECONDS
    const answersToken = minutesSince < ANSWERS_IDLE_MINUTES ? await grantAnswerAccess(tx, formId) : null
    return { reference, formId, endsAt, manageToken, answersToken }
  })
  if (access) await giveBrowserAccess(access)
}
