import { randomUUID } from 'node:crypto'
import { Temporal } from 'temporal-polyfill'
import type { Transaction } from '@/db/client'
import definition from '@/db/demo/clinic.json' with { type: 'json' }
import { callRequest } from '@/db/schema/booking'
import { user } from '@/db/schema/people'
import { parseClinicDefinition } from '@/domain/clinic/parse-definition'
import type { Answers } from '@/domain/intake/answers'
import { assess } from '@/domain/intake/assess'
import vectors from '@/domain/intake/vectors.json' with { type: 'json' }
import { localDateOf } from '@/domain/time/local-date'
import { importClinic } from '../clinic/import-clinic'
import { type Clinic, currentClinic } from '../clinic/load-clinic'
import { now, nowDate } from '../clock/now'
import { seal } from '../crypto/sealed'
import { database } from '../database'
import { isLocal } from '../env'
import { addDemoVisit } from './add-demo-visit'
import { DEMO_PASSWORD, DEMO_STAFF, seedDemoStaff } from './demo-staff'
import { DEMO_CALL, DEMO_VISITS } from './demo-visits'

const MINUTE_MILLISECONDS = 60_000

/**
 * Loads the demo clinic into an empty database: definition, accounts, a day of visits around now. Does nothing when
 * accounts are there already.
 * @returns the accounts to show at start
 * @throws Error in production mode
 */
export async function seedDemo() {
  if (!isLocal()) throw new Error('The demo clinic is for demo and test mode only')
  // the accounts come last of all, so a load that was cut short is done again
  const [existing] = await database().select({ id: user.id }).from(user).limit(1)
  if (!existing) {
    const parsed = parseClinicDefinition(definition)
    if (!parsed.ok) throw new Error(`The demo clinic is wrong at ${parsed.errors[0]?.path}`)
    await importClinic(parsed.definition)
    const clinic = await currentClinic()
    await database().transaction(async (tx) => {
      const practitionerIdBySlug = Object.fromEntries(
        [...clinic.resources.values()].map(({ slug, id }) => [slug, id]),
      )
      await seedDemoStaff(tx, { practitionerIdBySlug })
      await addVisits(tx, clinic)
      await addCall(tx, clinic)
    })
  }
  return {
    staff: DEMO_STAFF.map(({ email, name, role }) => ({ email, name, role, password: DEMO_PASSWORD })),
  }
}

async function addVisits(tx: Transaction, clinic: Clinic) {
  const timeZone = clinic.locations[0]?.timeZone ?? 'UTC'
  const today = localDateOf({ at: now(), timeZone })
  for (const visit of DEMO_VISITS) {
    const day = today.add({ days: visit.day ?? 0 })
    const start = day.toZonedDateTime({
      timeZone,
      plainTime: Temporal.PlainTime.from(visit.time),
    }).epochMilliseconds
    await addDemoVisit(tx, { clinic, visit, start, answers: answersOf(visit.answers, visit) })
  }
}

type Person = { name: string; mobile: string; language?: 'en' | 'ur' }

function answersOf(vectorId: string, { name, mobile, language = 'en' }: Person): Answers {
  const vector = vectors.find(({ id }) => id === vectorId)
  if (!vector) throw new Error(`No vector ${vectorId}`)
  return {
    ...vector.answers,
    s1_name: name,
    s1_phone: mobile,
    s1_language: language,
    s10_data: true,
    s10_not_diagnosis: true,
  }
}

async function addCall(tx: Transaction, clinic: Clinic) {
  const id = randomUUID()
  const answers = answersOf(DEMO_CALL.answers, DEMO_CALL)
  const assessment = assess(
    answers,
    localDateOf({ at: now(), timeZone: clinic.locations[0]?.timeZone ?? 'UTC' }),
  )
  await tx.insert(callRequest).values({
    id,
    name: DEMO_CALL.name,
    mobile: DEMO_CALL.mobile,
    severity: 'emergency',
    language: DEMO_CALL.language,
    answersSealed: seal(
      { table: 'call_request', column: 'answers_sealed', rowId: id },
      { answers, assessment },
    ),
    createdAt: new Date(nowDate().getTime() - DEMO_CALL.minutesAgo * MINUTE_MILLISECONDS),
  })
}
