import { generateAuthenticationOptions, verifyAuthenticationResponse } from '@simplewebauthn/server'
import { and, eq, isNull } from 'drizzle-orm'
import { user } from '@/db/schema/people'
import { passkey } from '@/db/schema/staff-account'
import { startSession } from '../auth/start-session'
import { nowDate } from '../clock/now'
import { database } from '../database'
import { log } from '../log/log'
import { keepChallenge, takeChallenge } from './challenge'
import { relyingParty } from './relying-party'
import type { AuthenticationResponse } from './response-schema'

/** What a browser needs to ask for a passkey, whoever's it is. */
export async function passkeyRequest() {
  const options = await generateAuthenticationOptions({
    rpID: relyingParty().id,
    userVerification: 'required',
  })
  await keepChallenge({ challenge: options.challenge, purpose: 'sign_in', userId: null })
  return options
}

type Answer = {
  response: AuthenticationResponse
  earlierSession: string | undefined
  userAgent: string | null
}

/**
 * Signs in with a passkey. It is both factors at once: the device, and the finger, face or PIN that the device has
 * checked. Unknown passkeys and wrong answers are all the same null.
 */
export async function signInWithPasskey({ response, ...browser }: Answer) {
  const [known] = await database()
    .select({ passkey, userId: user.id })
    .from(passkey)
    .innerJoin(user, eq(user.id, passkey.userId))
    .where(and(eq(passkey.id, response.id), isNull(user.disabledAt)))
  const counter = known ? await signedCounter(known.passkey, response) : null
  if (!known || counter === null) {
    log().info({ event: 'sign-in.passkey-refused', userId: known?.userId ?? null })
    return null
  }
  const { userId } = known
  const sessionToken = await database().transaction(async (tx) => {
    await tx.update(passkey).set({ counter, lastUsedAt: nowDate() }).where(eq(passkey.id, known.passkey.id))
    return startSession(tx, { ...browser, userId, by: 'passkey' })
  })
  return { sessionToken, userId }
}

/** The authenticator's new count when it has signed the challenge it was given; null otherwise. */
async function signedCounter(
  { id, publicKey, counter, transports }: typeof passkey.$inferSelect,
  response: AuthenticationResponse,
): Promise<number | null> {
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty()
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge({ challenge, purpose: 'sign_in', userId: null }),
    expectedOrigin,
    expectedRPID,
    credential: { id, publicKey: new Uint8Array(publicKey), counter, transports },
    requireUserVerification: true,
  }).catch(() => null)
  return verified?.verified ? verified.authenticationInfo.newCounter : null
}
