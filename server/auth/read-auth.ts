import NextAuth from 'next-auth'
import { problem } from '../guard/problem'
import { authOptions } from './auth-options'

const READS = new Set(['session', 'csrf'])

/** Answers the sign-in library's reads; its other addresses (providers, call-backs, sign-out) do not exist here. */
export async function readAuth(request: Request, path: string[]): Promise<Response> {
  const [action = ''] = path
  if (path.length !== 1 || !READS.has(action)) return problem(404, 'not_found')
  const answer: Response = await NextAuth(
    request as never,
    { params: { nextauth: path } } as never,
    authOptions(),
  )
  answer.headers.set('Cache-Control', 'no-store')
  return answer
}
