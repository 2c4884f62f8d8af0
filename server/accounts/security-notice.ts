import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { user } from '@/db/schema/people'
import type { AccountTopic } from '@/emails/staff-account'
import { queueMail } from '../mail/queue-mail'

type Notice = { userId: string; topic: Exclude<AccountTopic, 'invite' | 'password_reset' | 'code_reset'> }

/** Tells the owner of an account by mail that something about it has changed, in the transaction of the change. */
export async function queueSecurityNotice(tx: Transaction, { userId, topic }: Notice) {
  const [account] = await tx.select({ email: user.email }).from(user).where(eq(user.id, userId))
  if (!account) return
  await queueMail(tx, {
    kind: 'staff_account',
    topic,
    subjectId: userId,
    recipient: account.email,
    language: 'en',
  })
}
