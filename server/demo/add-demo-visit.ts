import { randomBytes, randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import type { Transaction } from '@/db/client'
import { databaseErrorCode } from '@/db/quiet-errors'
import { formReview, intakeForm } from '@/db/schema/intake'
import { user } from '@/db/schema/people'
import { appointment } from '@/db/schema/scheduling'
import { newReference } from '@/domain/appointments/reference'
import type { Answers } from '@/domain/intake/answers'
import { claimRange, visitRange } from '@/domain/scheduling/claim-range'
import type { EpochMs } from '@/domain/time/epoch'
import { writeClaims } from '../booking/claims/write-claims'
import { findOrAddPatient } from '../booking/find-or-add-patient'
import type { Clinic } from '../clinic/load-clinic'
import { now, nowDate } from '../clock/now'
import { startForm } from '../intake/start-form'
import { demoProgress } from './demo-progress'
import type { DemoVisit } from './demo-visits'

type Visit = { clinic: Clinic; visit: DemoVisit; start: EpochMs; answers: Answers }

const HOUR_MILLISECONDS = 3_600_000

/** Writes one visit of the demo day with its claims and form; a visit that finds no free room or device is left out. */
export async function addDemoVisit(tx: Transaction, { clinic, visit, start, answers }: Visit): Promise<void> {
  const service = clinic.services.find(({ slug }) => slug === visit.service)
  const practitioner = [...clinic.resources.values()].find(({ slug }) => slug === visit.practitioner)
  if (!service || !practitioner)
    throw new Error(`The demo clinic has no ${visit.service} with ${visit.practitioner}`)
  const language = visit.language ?? 'en'
  const patientId = await findOrAddPatient(tx, {
    fullName: visit.name,
    mobile: visit.mobile,
    email: null,
    dateOfBirth: String(answers.s1_dob),
    sex: answers.s1_sex === 'female' ? 'female' : 'male',
    language,
  })
  const progress = demoProgress({
    visit,
    start,
    end: visitRange({ service, start }).end,
    now: now().epochMilliseconds,
  })
  for (const roomId of orNone(service.roomIds)) {
    for (const deviceId of orNone(service.deviceIds)) {
      const appointmentId = randomUUID()
      const taken = { practitionerId: practitioner.id, roomId, deviceId }
      const row = {
        id: appointmentId,
        reference: newReference((bytes) => randomBytes(bytes)),
        patientId,
        serviceId: service.id,
        locationId: service.locationId,
        ...taken,
        startsAt: new Date(start),
        endsAt: new Date(visitRange({ service, start }).end),
        ...progress,
        language,
        contactMobile: visit.mobile,
        createdAt: new Date(Math.min(start, nowDate().getTime()) - 30 * HOUR_MILLISECONDS),
      }
      const resourceIds = Object.values(taken).filter((id) => id !== null)
      const claim = {
        resourceIds,
        during: claimRange({ service, start }),
        cause: { kind: 'appointment' as const, appointmentId },
      }
      if (!(await placed(tx, { row, claim: progress.status === 'cancelled' ? null : claim }))) continue
      await addDemoForm(tx, { patientId, appointmentId, visit, answers })
      return
    }
  }
}

const orNone = (ids: readonly string[]): (string | null)[] => (ids.length > 0 ? [...ids] : [null])

type Placing = { row: typeof appointment.$inferInsert; claim: Parameters<typeof writeClaims>[1] | null }

async function placed(tx: Transaction, { row, claim }: Placing): Promise<boolean> {
  try {
    await tx.transaction(async (inner) => {
      await inner.insert(appointment).values(row)
      if (claim) await writeClaims(inner, claim)
    })
    return true
  } catch (error) {
    if (databaseErrorCode(error) === '23P01') return false
    throw error
  }
}

type Form = { patientId: string; appointmentId: string; visit: DemoVisit; answers: Answers }

async function addDemoForm(tx: Transaction, { patientId, appointmentId, visit, answers }: Form) {
  const language = visit.language ?? 'en'
  const formId = await startForm(tx, { patientId, appointmentId, language, answers, now: now() })
  if (visit.form === 'open') return
  const sentAt = new Date(nowDate().getTime() - 3 * HOUR_MILLISECONDS)
  await tx.update(intakeForm).set({ status: visit.form, sentAt }).where(eq(intakeForm.id, formId))
  if (visit.form !== 'reviewed') return
  const [reviewer] = await tx.select({ id: user.id }).from(user).where(eq(user.role, 'practitioner')).limit(1)
  if (!reviewer) return
  await tx.insert(formReview).values({
    id: randomUUID(),
    formId,
    formVersion: 1,
    outcome: 'treat',
    reviewedBy: reviewer.id,
    reviewedAt: new Date(nowDate().getTime() - 2 * HOUR_MILLISECONDS),
  })
}
