import { generateRegistrationOptions, verifyRegistrationResponse } from '@simplewebauthn/server'
import { and, asc, eq } from 'drizzle-orm'
import { passkey } from '@/db/schema/staff-account'
import { queueSecurityNotice } from '../accounts/security-notice'
import { recordAudit } from '../audit/record-audit'
import type { StaffActor } from '../auth/current-staff'
import { nowDate } from '../clock/now'
import { database } from '../database'
import { keepChallenge, takeChallenge } from './challenge'
import { relyingParty } from './relying-party'
import type { RegistrationResponse } from './response-schema'

/** One's own passkeys, the oldest first. */
export async function listPasskeys({ userId }: Pick<StaffActor, 'userId'>) {
  return database()
    .select({
      id: passkey.id,
      name: passkey.name,
      createdAt: passkey.createdAt,
      lastUsedAt: passkey.lastUsedAt,
    })
    .from(passkey)
    .where(eq(passkey.userId, userId))
    .orderBy(asc(passkey.createdAt))
}

/** What a browser needs to make a passkey for somebody. It must check who is there (fingerprint, face or PIN). */
export async function passkeyCreation({ userId, name, email }: StaffActor) {
  const known = await database().select().from(passkey).where(eq(passkey.userId, userId))
  const options = await generateRegistrationOptions({
    rpName: 'Genu',
    rpID: relyingParty().id,
    userID: new TextEncoder().encode(userId),
    userName: email,
    userDisplayName: name,
    excludeCredentials: known.map(({ id, transports }) => ({ id, transports })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
  await keepChallenge({ challenge: options.challenge, purpose: 'register', userId })
  return options
}

type Made = { name: string; response: RegistrationResponse }

/** Keeps a passkey that a browser has just made. @returns false when it does not answer the challenge it was given */
export async function addPasskey({ userId }: StaffActor, { name, response }: Made): Promise<boolean> {
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty()
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: (challenge) => takeChallenge({ challenge, purpose: 'register', userId }),
    expectedOrigin,
    expectedRPID,
    requireUserVerification: true,
  }).catch(() => null)
  if (!verified?.verified) return false
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential
  return database().transaction(async (tx) => {
    const added = await tx
      .insert(passkey)
      .values({
        id,
        userId,
        publicKey: Buffer.from(publicKey),
        counter,
        transports,
        name,
        createdAt: nowDate(),
      })
      .onConflictDoNothing()
      .returning({ id: passkey.id })
    if (added.length === 0) return false
    await queueSecurityNotice(tx, { userId, topic: 'passkey_added' })
    await recordAudit(tx, {
      actor: { kind: 'staff', id: userId },
      action: 'staff.passkey-added',
      subject: { kind: 'user', id: userId },
    })
    return true
  })
}

/** Removes one of one's own passkeys. @returns whether there was one */
export async function removePasskey({ userId }: StaffActor, passkeyId: string): Promise<boolean> {
  return database().transaction(async (tx) => {
    const removed = await tx
      .delete(passkey)
      .where(and(eq(passkey.id, passkeyId), eq(passkey.userId, userId)))
      .returning({ id: passkey.id })
    if (removed.length === 0) return false
    await queueSecurityNotice(tx, { userId, topic: 'passkey_removed' })
    await recordAudit(tx, {
      actor: { kind: 'staff', id: userId },
      action: 'staff.passkey-removed',
      subject: { kind: 'user', id: userId },
    })
    return true
  })
}
