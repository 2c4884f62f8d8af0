import { and, eq } from 'drizzle-orm'
import { resource } from '@/db/schema/clinic'
import { user } from '@/db/schema/people'
import type { StaffActor } from '@/server/auth/current-staff'
import { codeOfStep, stepAt, totpPlace } from '@/server/auth/one-time-code'
import { now } from '@/server/clock/now'
import { unseal } from '@/server/crypto/sealed'
import { database } from '@/server/database'
import { DEMO_STAFF, seedDemoStaff } from '@/server/demo/demo-staff'

/** Adds the demo accounts; the first one who treats is the test clinic's first practitioner. */
export async function addStaff() {
  const [own] = await database()
    .select({ id: resource.id })
    .from(resource)
    .where(and(eq(resource.kind, 'practitioner'), eq(resource.slug, 'practitioner-1')))
  const practitionerIdBySlug: Record<string, string> = own ? { 'sana-malik': own.id } : {}
  await database().transaction((tx) => seedDemoStaff(tx, { practitionerIdBySlug }))
}

const EMAILS = {
  receptionist: DEMO_STAFF[0]?.email ?? '',
  practitioner: DEMO_STAFF[1]?.email ?? '',
  colleague: DEMO_STAFF[2]?.email ?? '',
  owner: DEMO_STAFF.at(-1)?.email ?? '',
}

export type Person = keyof typeof EMAILS

export const emailOf = (person: Person) => EMAILS[person]

/** The person as a signed-in page knows them. */
export async function actorOf(person: Person): Promise<StaffActor> {
  const { id, name, email, role, practitionerId } = await accountOf(person)
  return { userId: id, name, email, role, practitionerId }
}

export async function accountOf(person: Person) {
  const [account] = await database().select().from(user).where(eq(user.email, EMAILS[person]))
  if (!account) throw new Error(`No ${person}`)
  return account
}

/** The one-time code of a person's authenticator, some 30-second steps from now. */
export async function codeOf(person: Person, steps = 0): Promise<string> {
  const account = await accountOf(person)
  const secret = unseal<string>(totpPlace(account.id), account.totpSecretSealed)
  return codeOfStep({ secret, step: stepAt(now().epochMilliseconds) + steps })
}

/** A zone in which it is about noon now, so that tests of a day do not depend on the hour at which they run. */
export function noonZone(): string {
  const hours = 12 - new Date().getUTCHours()
  if (hours === 0) return 'Etc/GMT'
  // these names count the other way round: Etc/GMT-5 is five hours ahead
  return hours > 0 ? `Etc/GMT-${hours}` : `Etc/GMT+${-hours}`
}
