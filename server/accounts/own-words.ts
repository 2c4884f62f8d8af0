import { clinic } from '@/db/schema/clinic'
import { database } from '../database'

/** What an attacker would try first in a password of this person: their name, their address, the clinic's name. */
export async function ownWords({ name, email }: { name: string; email: string }): Promise<string[]> {
  const [row] = await database().select({ name: clinic.name }).from(clinic)
  return [name, email, ...Object.values(row?.name ?? {})]
}
