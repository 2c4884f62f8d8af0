import { eq } from 'drizzle-orm'
import { location } from '@/db/schema/clinic'
import { appointment } from '@/db/schema/scheduling'
import { database } from '../../database'

/** Zone of the place where a visit is; times about it are said on its clocks. */
export async function visitTimeZone(appointmentId: string): Promise<string> {
  const [row] = await database()
    .select({ timeZone: location.timeZone })
    .from(appointment)
    .innerJoin(location, eq(location.id, appointment.locationId))
    .where(eq(appointment.id, appointmentId))
  return row?.timeZone ?? 'UTC'
}
