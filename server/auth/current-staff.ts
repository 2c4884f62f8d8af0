import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import { staffCookie } from './staff-cookie'
import { findLockedSession, findStaffSession, type StaffSession, touchStaffSession } from './staff-session'

/** The signed-in person whom a page is rendered or an action is run for. */
export type StaffActor = StaffSession['staff']

/**
 * The session of this request, read from the database each time: someone who was switched off, signed out or idle is
 * out at once. Counts as use of the session, unless the browser only fetches ahead.
 */
export const currentSession = cache(async (): Promise<StaffSession | null> => {
  const token = (await cookies()).get(staffCookie())?.value
  const session = token ? await findStaffSession(token) : null
  if (session && !fetchesAhead(await headers())) await touchStaffSession(session)
  return session
})

/** The signed-in person of this request. */
export async function currentStaff(): Promise<StaffActor | null> {
  return (await currentSession())?.staff ?? null
}

function fetchesAhead(requestHeaders: Headers) {
  return requestHeaders.has('next-router-prefetch') || requestHeaders.get('sec-purpose')?.includes('prefetch')
}

/** Whose session this browser's is, when it is only locked: their password opens it again. */
export const lockedStaff = cache(async (): Promise<StaffActor | null> => {
  const token = (await cookies()).get(staffCookie())?.value
  return token ? ((await findLockedSession(token))?.staff ?? null) : null
})
