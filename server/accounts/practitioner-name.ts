import { eq } from 'drizzle-orm'
import { resource } from '@/db/schema/clinic'
import { database } from '../database'

/** A practitioner by id, with the English name; null when there is none. */
export async function practitionerName(id: string): Promise<{ id: string; name: string } | null> {
  const [row] = await database().select({ name: resource.name }).from(resource).where(eq(resource.id, id))
  return row ? { id, name: row.name.en } : null
}
