import { type Answered, findAnswer, KeyUsedBefore, type StoredAnswer } from '../booking/idempotency'
import { json, problem } from '../guard/problem'

export type IdempotentRequest = { operation: string; key: string; body: string }

const KEY = /^[\x21-\x7e]{1,255}$/

/**
 * Runs a write under its `Idempotency-Key`: the same key and body give the same answer again, another body is refused.
 */
export async function idempotent(
  { request, operation, body }: { request: Request; operation: string; body: string },
  run: (key: IdempotentRequest) => Promise<Response>,
): Promise<Response> {
  const key = request.headers.get('idempotency-key')
  if (!key || !KEY.test(key)) return problem(400, 'idempotency_key_missing')
  const asked = { operation, key, body }
  const earlier = await findAnswer(asked)
  if (earlier) return replay(earlier)
  try {
    return await run(asked)
  } catch (error) {
    if (error instanceof KeyUsedBefore) return replay(error.answer)
    throw error
  }
}

function replay(answer: Answered): Response {
  if (answer === 'mismatch') return problem(422, 'idempotency_mismatch')
  return json((answer satisfies StoredAnswer).status, answer.body)
}
