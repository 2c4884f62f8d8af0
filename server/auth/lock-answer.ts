import { cookies } from 'next/headers'
import { staffCookie } from './staff-cookie'
import { lockStaffSession } from './staff-session'

/** 204, and the session opens nothing until its owner gives the password. */
export async function lockAnswer(): Promise<Response> {
  const token = (await cookies()).get(staffCookie())?.value
  if (token) await lockStaffSession(token)
  return new Response(null, { status: 204 })
}
