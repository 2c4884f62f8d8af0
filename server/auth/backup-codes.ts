import { randomInt } from 'node:crypto'
import { and, count, eq, isNull } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { backupCode } from '@/db/schema/staff-account'
import { nowDate } from '../clock/now'
import { hashToken } from '../crypto/token'

const CODES = 10
/** Crockford's 32 characters: none looks like another, so that a code on paper can be read aloud. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 24 characters of 5 bits each. */
const GROUPS = 6
const GROUP_CHARACTERS = 4

/**
 * Ten fresh backup codes for an account, in place of all it had.
 * @returns the codes as they are shown, this once: `K7QX-2MPA-…`
 */
export async function renewBackupCodes(tx: Transaction, userId: string): Promise<string[]> {
  const codes = Array.from({ length: CODES }, newCode)
  await tx.delete(backupCode).where(eq(backupCode.userId, userId))
  const createdAt = nowDate()
  await tx.insert(backupCode).values(codes.map((code) => ({ codeHash: digest(code), userId, createdAt })))
  return codes
}

/** Uses a backup code up. @returns whether this call was the one that used it */
export async function takeBackupCode(tx: Transaction, typed: { userId: string; code: string }) {
  const used = await tx
    .update(backupCode)
    .set({ usedAt: nowDate() })
    .where(
      and(
        eq(backupCode.codeHash, digest(typed.code)),
        eq(backupCode.userId, typed.userId),
        isNull(backupCode.usedAt),
      ),
    )
    .returning({ userId: backupCode.userId })
  return used.length === 1
}

/** How many backup codes an account has left. */
export async function backupCodesLeft(tx: Transaction, userId: string): Promise<number> {
  const [row] = await tx
    .select({ left: count() })
    .from(backupCode)
    .where(and(eq(backupCode.userId, userId), isNull(backupCode.usedAt)))
  return row?.left ?? 0
}

/** A code as it is compared: capitals without spaces and dashes, look-alikes as Crockford reads them. */
export function plainBackupCode(typed: string): string {
  const capitals = typed.normalize('NFKC').toUpperCase().replace(/[\s-]/g, '')
  return capitals.replace(/O/g, '0').replace(/[IL]/g, '1')
}

const digest = (code: string) => hashToken(plainBackupCode(code))

function newCode(): string {
  const group = () =>
    Array.from({ length: GROUP_CHARACTERS }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}
