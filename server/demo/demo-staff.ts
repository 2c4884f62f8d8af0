import { randomUUID } from 'node:crypto'
import type { Transaction } from '@/db/client'
import { user } from '@/db/schema/people'
import type { Role } from '@/domain/access/permissions'
import { newTotpSecret, totpPlace } from '../auth/one-time-code'
import { hashPassword } from '../auth/password'
import { nowDate } from '../clock/now'
import { seal } from '../crypto/sealed'
import { isLocal } from '../env'

/** Password of every demo account. The demo answers on this machine only, and each sign-in still needs a one-time code. */
export const DEMO_PASSWORD = 'warm paper and deep petrol'

type DemoPerson = { email: string; name: string; role: Role; practitionerSlug?: string }

/** The demo clinic's people: one at reception, the four who treat, and the owner. */
export const DEMO_STAFF: readonly DemoPerson[] = [
  { email: 'nadia.iqbal@genu.example', name: 'Nadia Iqbal', role: 'receptionist' },
  {
    email: 'sana.malik@genu.example',
    name: 'Dr Sana Malik',
    role: 'practitioner',
    practitionerSlug: 'sana-malik',
  },
  {
    email: 'bilal.ahmed@genu.example',
    name: 'Bilal Ahmed',
    role: 'practitioner',
    practitionerSlug: 'bilal-ahmed',
  },
  {
    email: 'hina.raza@genu.example',
    name: 'Hina Raza',
    role: 'practitioner',
    practitionerSlug: 'hina-raza',
  },
  {
    email: 'usman.tariq@genu.example',
    name: 'Usman Tariq',
    role: 'practitioner',
    practitionerSlug: 'usman-tariq',
  },
  { email: 'zara.siddiqui@genu.example', name: 'Zara Siddiqui', role: 'owner' },
]

/**
 * Adds the demo accounts that are missing, each with its own one-time code secret.
 * @throws Error in production mode
 */
export async function seedDemoStaff(
  tx: Transaction,
  { practitionerIdBySlug }: { practitionerIdBySlug: Readonly<Record<string, string>> },
) {
  if (!isLocal()) throw new Error('Demo accounts are for demo and test mode only')
  const createdAt = nowDate()
  for (const { practitionerSlug, ...person } of DEMO_STAFF) {
    const id = randomUUID()
    const row = {
      ...person,
      id,
      practitionerId: practitionerSlug ? (practitionerIdBySlug[practitionerSlug] ?? null) : null,
      passwordHash: await hashPassword(DEMO_PASSWORD),
      totpSecretSealed: seal(totpPlace(id), newTotpSecret()),
      createdAt,
    }
    await tx.insert(user).values(row).onConflictDoNothing({ target: user.email })
  }
}
