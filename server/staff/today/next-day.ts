import { and, asc, count, eq, gte, inArray, lt } from 'drizzle-orm'
import type { Temporal } from 'temporal-polyfill'
import { appointment } from '@/db/schema/scheduling'
import { dayRange, localDateOf } from '@/domain/time/local-date'
import type { ClinicLocation } from '../../clinic/load-clinic'
import { database } from '../../database'

/** The next day with visits after today, and how many there are; null when nothing is booked. */
export async function nextDayWithVisits({
  location,
  now,
}: {
  location: ClinicLocation
  now: Temporal.Instant
}) {
  const { timeZone } = location
  const today = dayRange({ date: localDateOf({ at: now, timeZone }), timeZone })
  const visits = and(
    eq(appointment.locationId, location.id),
    inArray(appointment.status, ['pending', 'booked']),
  )
  const [first] = await database()
    .select({ startsAt: appointment.startsAt })
    .from(appointment)
    .where(and(visits, gte(appointment.startsAt, new Date(today.end))))
    .orderBy(asc(appointment.startsAt))
    .limit(1)
  if (!first) return null
  const date = localDateOf({ at: first.startsAt.getTime(), timeZone })
  const { start, end } = dayRange({ date, timeZone })
  const [row] = await database()
    .select({ visits: count() })
    .from(appointment)
    .where(and(visits, gte(appointment.startsAt, new Date(start)), lt(appointment.startsAt, new Date(end))))
  return { date, visits: row?.visits ?? 0 }
}
