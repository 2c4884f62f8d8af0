import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { appointment } from '@/db/schema/scheduling'
import type { appointmentView } from '@/domain/api/shapes'
import { parseReference } from '@/domain/appointments/reference'
import { formatRfc3339 } from '@/domain/time/rfc-3339'
import { currentClinic } from '../clinic/load-clinic'
import { database } from '../database'
import { appointmentOfToken } from '../links/appointment-access'

type Asked = { reference: string; authorization: string | null }

/** One appointment for the bearer of its manage link; null for anything else, whether or not it exists. */
export async function readAppointment(asked: Asked): Promise<z.infer<typeof appointmentView> | null> {
  const token = /^Bearer ([A-Za-z0-9_-]+)$/.exec(asked.authorization ?? '')?.[1]
  const reference = parseReference(asked.reference)
  if (!token || !reference) return null
  const access = await appointmentOfToken({ token, reference })
  if (!access) return null
  const [row] = await database().select().from(appointment).where(eq(appointment.id, access.appointmentId))
  const service = (await currentClinic()).services.find(({ id }) => id === row?.serviceId)
  if (!row || !service) return null
  const { timeZone } = service.location
  return {
    reference: row.reference,
    status: row.status,
    start: formatRfc3339({ at: row.startsAt.getTime(), timeZone }),
    end: formatRfc3339({ at: row.endsAt.getTime(), timeZone }),
    service: service.slug,
    timeZone,
  }
}
