import { desc, eq } from 'drizzle-orm'
import { location } from '@/db/schema/clinic'
import { mailboxMessage } from '@/db/schema/outbox'
import { database } from '../database'
import { isLocal } from '../env'
import { type ProviderMail, providerMail, recipientsOf } from './local-provider/provider-mail'

export type MailboxMail = ProviderMail & { id: string; receivedAt: Date; recipients: string[] }

const MOST_SHOWN = 200
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** The local mailbox, newest first; empty outside demo and test mode. */
export async function mailboxMails(): Promise<MailboxMail[]> {
  if (!isLocal()) return []
  const newest = desc(mailboxMessage.receivedAt)
  const rows = await database().select().from(mailboxMessage).orderBy(newest).limit(MOST_SHOWN)
  return rows.map(readRow)
}

export async function mailboxMail(id: string): Promise<MailboxMail | null> {
  if (!isLocal() || !UUID.test(id)) return null
  const [row] = await database().select().from(mailboxMessage).where(eq(mailboxMessage.id, id))
  return row ? readRow(row) : null
}

/** Zone in which the mailbox tells times: that of the clinic's first location. */
export async function mailboxTimeZone(): Promise<string> {
  const [first] = await database().select({ timeZone: location.timeZone }).from(location).limit(1)
  return first?.timeZone ?? 'UTC'
}

function readRow({ id, receivedAt, message }: typeof mailboxMessage.$inferSelect): MailboxMail {
  const mail = providerMail.parse(message)
  return { ...mail, id, receivedAt, recipients: recipientsOf(mail) }
}
