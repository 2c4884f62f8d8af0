import { env } from '../env'

export type OriginVerdict = 'own' | 'absent' | 'foreign'

/**
 * Whether a request says it comes from our own pages. `null`, a malformed or any other origin is foreign.
 * The framework's own check lets a request without Origin through and trusts X-Forwarded-Host: this one does neither.
 */
export function originVerdict(headers: Headers): OriginVerdict {
  const origin = headers.get('origin')
  if (origin === null) return 'absent'
  return origin === new URL(env().PUBLIC_URL).origin ? 'own' : 'foreign'
}
