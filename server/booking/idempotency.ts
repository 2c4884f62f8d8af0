import { eq } from 'drizzle-orm'
import type { Database, Transaction } from '@/db/client'
import { idempotencyKey } from '@/db/schema/scheduling'
import { nowDate } from '../clock/now'
import { seal, unseal } from '../crypto/sealed'
import { hashToken } from '../crypto/token'
import { database } from '../database'

export type StoredAnswer = { status: number; body: unknown }
export type Answered = StoredAnswer | 'mismatch'

/** Thrown in the transaction when the key was used before: the earlier answer, or a mismatch of bodies. */
export class KeyUsedBefore extends Error {
  constructor(readonly answer: Answered) {
    super('idempotency key used before')
  }
}

type Key = { operation: string; key: string; body: string }

const digestOf = ({ operation, key }: Key) => hashToken(`${operation}|${key}`)
const placeOf = (digest: Buffer) => ({
  table: 'idempotency_key',
  column: 'response_sealed',
  rowId: digest.toString('hex'),
})

/**
 * Takes an idempotency key for the running transaction; a second request with the same key waits here for the first.
 * A refused request rolls its key back, so that it can be tried again.
 * @throws KeyUsedBefore with the first request's answer, or `mismatch` when the body differs
 */
export async function takeKey(tx: Transaction, request: Key): Promise<void> {
  const keyHash = digestOf(request)
  const bodyHash = hashToken(request.body)
  const unanswered = seal(placeOf(keyHash), null)
  const taken = await tx
    .insert(idempotencyKey)
    .values({ keyHash, bodyHash, status: 0, responseSealed: unanswered, createdAt: nowDate() })
    .onConflictDoNothing()
    .returning({ keyHash: idempotencyKey.keyHash })
  if (taken.length === 1) return
  const earlier = await readAnswer(tx, request)
  if (!earlier) throw new Error('An idempotency key vanished')
  throw new KeyUsedBefore(earlier)
}

/** The answer of a finished request with this key; null when there is none yet. */
export async function findAnswer(request: Key): Promise<Answered | null> {
  return readAnswer(database(), request)
}

async function readAnswer(db: Database | Transaction, request: Key): Promise<Answered | null> {
  const keyHash = digestOf(request)
  const [earlier] = await db.select().from(idempotencyKey).where(eq(idempotencyKey.keyHash, keyHash))
  if (!earlier) return null
  if (!earlier.bodyHash.equals(hashToken(request.body))) return 'mismatch'
  return { status: earlier.status, body: unseal(placeOf(keyHash), earlier.responseSealed) }
}

/** Keeps the answer that goes with a key, sealed: it may hold a link. */
export async function keepAnswer(tx: Transaction, request: Key, answer: StoredAnswer): Promise<void> {
  const keyHash = digestOf(request)
  await tx
    .update(idempotencyKey)
    .set({ status: answer.status, responseSealed: seal(placeOf(keyHash), answer.body) })
    .where(eq(idempotencyKey.keyHash, keyHash))
}
