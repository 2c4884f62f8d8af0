import { and, eq, gt, isNull } from 'drizzle-orm'
import { cookies } from 'next/headers'
import { cache } from 'react'
import { staffInvite } from '@/db/schema/staff-account'
import { setStaffCookie } from '../auth/staff-cookie'
import { nowDate } from '../clock/now'
import { hashToken } from '../crypto/token'
import { database } from '../database'
import { cookieName } from '../links/cookie'

export type Invite = typeof staffInvite.$inferSelect

const HOUR_SECONDS = 3600
const TOKEN = /^[A-Za-z0-9_-]{43}$/

const inviteCookie = () => cookieName('genu-invite')

/** The open invitation behind a link; null for every other token, whatever is wrong with it. */
async function findInvite(token: string): Promise<Invite | null> {
  if (!TOKEN.test(token)) return null
  const [invite] = await database()
    .select()
    .from(staffInvite)
    .where(
      and(
        eq(staffInvite.tokenHash, hashToken(token)),
        gt(staffInvite.expiresAt, nowDate()),
        isNull(staffInvite.acceptedAt),
        isNull(staffInvite.withdrawnAt),
      ),
    )
  return invite ?? null
}

/** The invitation that this browser has opened; null once it is accepted, withdrawn or too old. */
export const ownInvite = cache(async (): Promise<Invite | null> => {
  const token = (await cookies()).get(inviteCookie())?.value
  return token ? findInvite(token) : null
})

/** Answers the link of an invitation: a cookie, and the page without the secret in its address. Writes nothing else. */
export async function openInvite(token: string): Promise<Response> {
  if (await findInvite(token))
    await setStaffCookie({ name: inviteCookie(), value: token, maxAgeSeconds: HOUR_SECONDS })
  return new Response(null, {
    status: 303,
    headers: { Location: '/staff/invite', 'Cache-Control': 'no-store' },
  })
}
