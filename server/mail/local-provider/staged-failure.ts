/**
 * Failures on demand, by the part of the address before the first plus sign:
 *
 *   fail500-2+ann@example.test   the first two tries are answered 500, then it is taken
 *   fail429-1+ann@example.test   the same with 429 and `Retry-After: 1`
 *   refuse+ann@example.test      always 422
 *   bounce+ann@example.test      taken, then reported as bounced
 *   complain+ann@example.test    taken, then reported as a complaint
 */
const STAGED = /^(fail500|fail429|refuse|bounce|complain)(?:-(\d{1,2}))?\+/

export type Staged = { status: 500 | 429 | 422 } | { reported: 'email.bounced' | 'email.complained' } | null

/** Tries so far by idempotency key. In memory: a restarted server begins anew. */
const tries = new Map<string, number>()
const MOST_KEYS = 10_000

/** How the local provider is to behave for this address and key; null: take the mail and report it delivered. */
export function stagedFailure({ recipient, key }: { recipient: string; key: string }): Staged {
  const [, name, count] = STAGED.exec(recipient) ?? []
  if (name === 'refuse') return { status: 422 }
  if (name === 'bounce') return { reported: 'email.bounced' }
  if (name === 'complain') return { reported: 'email.complained' }
  if (name === undefined) return null
  const earlier = tries.get(key) ?? 0
  if (earlier >= Number(count ?? 1)) return null
  if (tries.size >= MOST_KEYS) tries.clear()
  tries.set(key, earlier + 1)
  return { status: name === 'fail429' ? 429 : 500 }
}
