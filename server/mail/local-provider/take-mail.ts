import { randomUUID } from 'node:crypto'
import { isDeepStrictEqual } from 'node:util'
import { eq } from 'drizzle-orm'
import { mailboxMessage } from '@/db/schema/outbox'
import { nowDate } from '../../clock/now'
import { database } from '../../database'
import type { ProviderMail } from './provider-mail'

export type TakenMail = { ok: true; id: string; isNew: boolean } | { ok: false; code: 'other_body' }

/** Puts a mail into the local mailbox. The same key and mail give the same id and no second copy. */
export async function takeMail({
  mail,
  key,
}: {
  mail: ProviderMail
  key: string | null
}): Promise<TakenMail> {
  const id = randomUUID()
  const added = await database()
    .insert(mailboxMessage)
    .values({ id, idempotencyKey: key, receivedAt: nowDate(), message: mail })
    .onConflictDoNothing({ target: mailboxMessage.idempotencyKey })
    .returning({ id: mailboxMessage.id })
  if (added.length === 1) return { ok: true, id, isNew: true }
  const [earlier] = await database()
    .select()
    .from(mailboxMessage)
    .where(eq(mailboxMessage.idempotencyKey, key ?? ''))
  if (!earlier || !isDeepStrictEqual(earlier.message, mail)) return { ok: false, code: 'other_body' }
  return { ok: true, id: earlier.id, isNew: false }
}
