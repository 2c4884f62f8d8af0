import { and, asc, eq, gte, lt } from 'drizzle-orm'
import type { Temporal } from 'temporal-polyfill'
import { intakeForm } from '@/db/schema/intake'
import { patient } from '@/db/schema/people'
import { appointment } from '@/db/schema/scheduling'
import { allowedStaffActions, type StaffAction } from '@/domain/appointments/staff-actions'
import { type VisitState, visitState } from '@/domain/appointments/status'
import { dayRange, localDateOf } from '@/domain/time/local-date'
import type { StaffActor } from '../../auth/current-staff'
import type { Clinic, ClinicLocation } from '../../clinic/load-clinic'
import { database } from '../../database'
import { type FormLine, formLine } from '../form-line'
import { phoneWords } from '../phone-words'
import { resourceName, serviceFacts } from '../staff-place'

/** A day's visits never come near this; it bounds the page whatever is in the database. */
const MOST_VISITS = 1000

/** One row of the day table. Instants in milliseconds. */
export type DayVisit = {
  id: string
  version: number
  name: string
  mobile: string
  startsAt: number
  endsAt: number
  state: VisitState
  arrivedAt: number | null
  treatmentStartedAt: number | null
  finishedAt: number | null
  /** To be seen first: the booking raised a "soon" flag. */
  priority: boolean
  service: string
  isLaser: boolean
  practitionerId: string
  with: string
  room: string | null
  device: string | null
  form: FormLine
  /** The next step, in the order of the day; null when there is none now. */
  step: StaffAction | null
}

type Asked = { actor: StaffActor; clinic: Clinic; location: ClinicLocation; now: Temporal.Instant }

/** The visits of the present day at one location, in time order: one query over that day's window. */
export async function loadDay({ actor, clinic, location, now }: Asked): Promise<DayVisit[]> {
  const { timeZone } = location
  const { start, end } = dayRange({ date: localDateOf({ at: now, timeZone }), timeZone })
  const rows = await database()
    .select({
      visit: appointment,
      name: patient.fullName,
      form: { id: intakeForm.id, status: intakeForm.status, severity: intakeForm.severity },
    })
    .from(appointment)
    .innerJoin(patient, eq(patient.id, appointment.patientId))
    .leftJoin(intakeForm, eq(intakeForm.appointmentId, appointment.id))
    .where(
      and(
        eq(appointment.locationId, location.id),
        gte(appointment.startsAt, new Date(start)),
        lt(appointment.startsAt, new Date(end)),
      ),
    )
    .orderBy(asc(appointment.startsAt), asc(patient.fullName), asc(intakeForm.savedAt))
    .limit(MOST_VISITS)
  const visits = rows.map(({ visit, name, form }): DayVisit => {
    const treatmentStarted = visit.treatmentStartedAt !== null
    const situation = {
      status: visit.status,
      treatmentStarted,
      startsAt: visit.startsAt.getTime(),
      timeZone,
      now,
    }
    return {
      id: visit.id,
      version: visit.version,
      name,
      mobile: phoneWords(visit.contactMobile),
      startsAt: visit.startsAt.getTime(),
      endsAt: visit.endsAt.getTime(),
      state: visitState(visit.status, { treatmentStarted }),
      arrivedAt: visit.arrivedAt?.getTime() ?? null,
      treatmentStartedAt: visit.treatmentStartedAt?.getTime() ?? null,
      finishedAt: visit.finishedAt?.getTime() ?? null,
      priority: visit.priority,
      ...serviceFacts(clinic, visit.serviceId),
      practitionerId: visit.practitionerId,
      with: resourceName(clinic, visit.practitionerId) ?? '',
      room: resourceName(clinic, visit.roomId),
      device: resourceName(clinic, visit.deviceId),
      form: formLine(form, actor.role),
      step: nextStep(allowedStaffActions(situation)),
    }
  })
  // a visit with two forms comes twice; the form that was saved last counts
  return [...new Map(visits.map((visit) => [visit.id, visit])).values()]
}

/** A row's one button goes forward along the day; leaving it (no-show, cancelled) is on the visit's own page. */
function nextStep(actions: readonly StaffAction[]): StaffAction | null {
  return actions.find((action) => action !== 'cancel' && action !== 'mark_no_show') ?? null
}
