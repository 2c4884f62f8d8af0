import { and, gte, inArray, lt, sql } from 'drizzle-orm'
import { appointment } from '@/db/schema/scheduling'
import type { EpochMs } from '@/domain/time/epoch'
import { dayRange, localDateOf } from '@/domain/time/local-date'
import type { ClinicService } from '../../clinic/load-clinic'
import { database } from '../../database'

/** Minutes of appointments that each practitioner of a service has on the local day of `start`, by resource id. */
export async function practitionerLoad({ service, start }: { service: ClinicService; start: EpochMs }) {
  const { timeZone } = service.location
  const day = dayRange({ date: localDateOf({ at: start, timeZone }), timeZone })
  const minutes = sql<number>`(sum(extract(epoch from ${appointment.endsAt} - ${appointment.startsAt})) / 60)::int`
  const rows = await database()
    .select({ practitionerId: appointment.practitionerId, minutes })
    .from(appointment)
    .where(
      and(
        inArray(appointment.practitionerId, service.practitionerIds),
        gte(appointment.startsAt, new Date(day.start)),
        lt(appointment.startsAt, new Date(day.end)),
        inArray(appointment.status, ['pending', 'booked', 'arrived', 'fulfilled']),
      ),
    )
    .groupBy(appointment.practitionerId)
  return new Map(rows.map((row) => [row.practitionerId, row.minutes]))
}
