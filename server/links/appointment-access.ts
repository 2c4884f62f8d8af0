import { cookies } from 'next/headers'
import { bookingCookie } from './cookie'
import { findLink } from './find-link'

export type AppointmentAccess = { appointmentId: string; patientId: string; reference: string }

/** What this browser may open of one booking; null when its cookie is missing or opens another booking. */
export async function appointmentAccess(reference: string): Promise<AppointmentAccess | null> {
  const token = (await cookies()).get(bookingCookie(reference))?.value
  return token ? appointmentOfToken({ token, reference }) : null
}

/** The same for a bearer token (the API). */
export async function appointmentOfToken({ token, reference }: { token: string; reference: string }) {
  const link = await findLink({ token, purpose: 'manage' })
  if (!link?.appointmentId || link.reference !== reference) return null
  return { appointmentId: link.appointmentId, patientId: link.patientId, reference }
}
