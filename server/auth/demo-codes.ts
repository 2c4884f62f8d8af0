import { asc, inArray } from 'drizzle-orm'
import { user } from '@/db/schema/people'
import type { Role } from '@/domain/access/permissions'
import { unseal } from '../crypto/sealed'
import { database } from '../database'
import { DEMO_STAFF } from '../demo/demo-staff'
import { isLocal } from '../env'
import { authenticatorTime, codeOfStep, stepAt, totpPlace } from './one-time-code'

export type DemoCode = { name: string; email: string; role: Role; code: string; secondsLeft: number }

/**
 * The one-time codes of the demo accounts that would be taken now: the present one, or the next one when it was just
 * used. In demo and test mode only; elsewhere there are none.
 */
export async function demoOneTimeCodes(): Promise<DemoCode[]> {
  if (!isLocal()) return []
  const emails = DEMO_STAFF.map(({ email }) => email)
  const accounts = await database()
    .select()
    .from(user)
    .where(inArray(user.email, emails))
    .orderBy(asc(user.role), asc(user.name))
  const at = authenticatorTime()
  return accounts.map((account) => {
    const step = Math.max(stepAt(at), account.totpLastStep + 1)
    const secret = unseal<string>(totpPlace(account.id), account.totpSecretSealed)
    return {
      name: account.name,
      email: account.email,
      role: account.role,
      code: codeOfStep({ secret, step }),
      secondsLeft: Math.floor(((step + 1) * 30_000 - at) / 1000),
    }
  })
}
