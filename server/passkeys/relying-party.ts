import { env } from '../env'

/** Who passkeys are made for: the host and origin of `PUBLIC_URL`, whatever a request's headers say. */
export function relyingParty() {
  const { hostname, origin } = new URL(env().PUBLIC_URL)
  return { id: hostname, origin }
}
