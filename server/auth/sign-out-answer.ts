import { cookies } from 'next/headers'
import { signOut } from './sign-out'
import { setStaffCookie, staffCookie } from './staff-cookie'

/** Deletes the session, takes the cookie away, has the browser forget what it kept, and leads to the sign-in page. */
export async function signOutAnswer(): Promise<Response> {
  const token = (await cookies()).get(staffCookie())?.value
  if (token) await signOut(token)
  await setStaffCookie({ name: staffCookie(), value: '', maxAgeSeconds: 0 })
  return new Response(null, {
    status: 303,
    headers: {
      Location: '/staff/sign-in?out=1',
      'Clear-Site-Data': '"cache"',
      'Cache-Control': 'no-store',
    },
  })
}
