import { and, eq, gt, isNull } from 'drizzle-orm'
import { cookies } from 'next/headers'
import { cache } from 'react'
import type { Transaction } from '@/db/client'
import { user } from '@/db/schema/people'
import { accountLink } from '@/db/schema/staff-account'
import { setStaffCookie } from '../auth/staff-cookie'
import { nowDate } from '../clock/now'
import { hashToken, newToken } from '../crypto/token'
import { database } from '../database'
import { cookieName } from '../links/cookie'
import { queueMail } from '../mail/queue-mail'

/** 256 random bits. */
const LINK_BYTES = 32
const TOKEN = /^[A-Za-z0-9_-]{43}$/
const HOUR_SECONDS = 3600

type Purpose = (typeof accountLink.$inferSelect)['purpose']

/** How long a link works, in minutes, and the mail that brings it. */
const KINDS = {
  password: { minutes: 30, topic: 'password_reset' },
  one_time_code: { minutes: 24 * 60, topic: 'code_reset' },
} as const satisfies Record<Purpose, { minutes: number; topic: string }>

const linkCookie = () => cookieName('genu-reset')

type Account = { id: string; email: string }

/** Sends somebody a link of their own in place of earlier ones for the same purpose. */
export async function sendAccountLink(
  tx: Transaction,
  { account, purpose }: { account: Account; purpose: Purpose },
) {
  const now = nowDate()
  const { minutes, topic } = KINDS[purpose]
  const token = newToken(LINK_BYTES)
  await tx
    .update(accountLink)
    .set({ usedAt: now })
    .where(
      and(eq(accountLink.userId, account.id), eq(accountLink.purpose, purpose), isNull(accountLink.usedAt)),
    )
  await tx.insert(accountLink).values({
    tokenHash: hashToken(token),
    userId: account.id,
    purpose,
    createdAt: now,
    expiresAt: new Date(now.getTime() + minutes * 60_000),
  })
  await queueMail(tx, {
    kind: 'staff_account',
    topic,
    subjectId: account.id,
    recipient: account.email,
    language: 'en',
    staffToken: token,
  })
}

export type OpenLink = { tokenHash: Buffer; purpose: Purpose; userId: string; name: string; email: string }

/** The live link of a token and whose it is; null for every other token, whatever is wrong with it. */
async function findAccountLink(token: string): Promise<OpenLink | null> {
  if (!TOKEN.test(token)) return null
  const tokenHash = hashToken(token)
  const [row] = await database()
    .select({ purpose: accountLink.purpose, userId: user.id, name: user.name, email: user.email })
    .from(accountLink)
    .innerJoin(user, eq(user.id, accountLink.userId))
    .where(
      and(
        eq(accountLink.tokenHash, tokenHash),
        gt(accountLink.expiresAt, nowDate()),
        isNull(accountLink.usedAt),
        isNull(user.disabledAt),
      ),
    )
  return row ? { ...row, tokenHash } : null
}

/** The link that this browser has opened; null once it is used or too old. */
export const ownAccountLink = cache(async (): Promise<OpenLink | null> => {
  const token = (await cookies()).get(linkCookie())?.value
  return token ? findAccountLink(token) : null
})

/** Answers the link: a cookie, and the page without the secret in its address. Writes nothing else. */
export async function openAccountLink(token: string): Promise<Response> {
  if (await findAccountLink(token))
    await setStaffCookie({ name: linkCookie(), value: token, maxAgeSeconds: HOUR_SECONDS })
  return new Response(null, {
    status: 303,
    headers: { Location: '/staff/reset/open', 'Cache-Control': 'no-store' },
  })
}

/** Uses a link up. @returns whether this call was the one that used it */
export async function takeAccountLink(tx: Transaction, { tokenHash }: OpenLink): Promise<boolean> {
  const used = await tx
    .update(accountLink)
    .set({ usedAt: nowDate() })
    .where(and(eq(accountLink.tokenHash, tokenHash), isNull(accountLink.usedAt)))
    .returning({ userId: accountLink.userId })
  return used.length === 1
}
