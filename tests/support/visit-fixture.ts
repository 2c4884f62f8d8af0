import { randomBytes, randomUUID } from 'node:crypto'
import type { Database } from '@/db/client'
import { clinic, location, practitioner, resource, service } from '@/db/schema/clinic'
import { patient } from '@/db/schema/people'
import { appointment } from '@/db/schema/scheduling'

/** Words that no mail may carry: what the visit is for, who treats, who is treated. */
export const CANARIES = {
  service: 'Canary laser session',
  serviceUrdu: 'کینری لیزر',
  description: 'Canary description',
  practitioner: 'Canary Practitioner',
  title: 'Canary physiotherapist',
  room: 'Canary laser room',
  patient: 'Canary Patient',
  birthDate: '1987-06-05',
}

/** Where the clinic is told what its staff must look at. */
export const CLINIC_ADDRESS = 'desk@clinic.example'

export type TestClinic = { locationId: string; serviceId: string; practitionerId: string; roomId: string }

/** One clinic with one location in Karachi's zone, one service, one practitioner and one room. */
export async function addClinic(db: Database): Promise<TestClinic> {
  const ids = {
    locationId: randomUUID(),
    serviceId: randomUUID(),
    practitionerId: randomUUID(),
    roomId: randomUUID(),
  }
  const both = (text: string) => ({ en: text, ur: text })
  await db.insert(clinic).values({
    name: { en: 'Genu', ur: 'جینو' },
    phones: ['042 0000 0000'],
    email: CLINIC_ADDRESS,
    updatedAt: new Date(),
  })
  await db.insert(location).values({
    id: ids.locationId,
    slug: 'canal-view',
    name: { en: 'Canal View', ur: 'کینال ویو' },
    address: { en: '2nd floor, Canal View Plaza, Lahore', ur: 'دوسری منزل، کینال ویو پلازہ، لاہور' },
    country: 'PK',
    timeZone: 'Asia/Karachi',
    emergencyNumber: '1122',
    openingHours: {},
    seasons: [],
    closures: [],
  })
  const at = { locationId: ids.locationId }
  await db.insert(resource).values([
    {
      id: ids.practitionerId,
      kind: 'practitioner',
      slug: 'canary',
      name: both(CANARIES.practitioner),
      ...at,
    },
    { id: ids.roomId, kind: 'room', slug: 'room', name: both(CANARIES.room), ...at },
  ])
  await db.insert(practitioner).values({
    resourceId: ids.practitionerId,
    title: both(CANARIES.title),
    sex: 'female',
    languages: ['en', 'ur'],
  })
  await db.insert(service).values({
    id: ids.serviceId,
    slug: 'laser',
    name: { en: CANARIES.service, ur: CANARIES.serviceUrdu },
    description: both(CANARIES.description),
    kind: 'laser',
    ...at,
    durationMinutes: 45,
    prepareMinutes: 5,
    turnaroundMinutes: 5,
    slotStepMinutes: 15,
    leadTimeMinutes: 60,
    horizonDays: 28,
    cancelWindowHours: 24,
    priceAmount: 3000,
    priceCurrency: 'PKR',
    needsLaserScreening: true,
    bookableOnline: true,
    position: 1,
  })
  return ids
}

type Visit = Partial<
  Pick<typeof appointment.$inferInsert, 'status' | 'sequence' | 'startsAt' | 'language' | 'contactEmail'>
>

const DAY_MILLISECONDS = 86_400_000

/** One patient's appointment, two days ahead unless told otherwise. @returns its id */
export async function addVisit(db: Database, at: TestClinic, visit: Visit = {}): Promise<string> {
  const id = randomUUID()
  const patientId = randomUUID()
  const startsAt = visit.startsAt ?? new Date(Date.now() + 2 * DAY_MILLISECONDS)
  await db.insert(patient).values({
    id: patientId,
    fullName: CANARIES.patient,
    mobile: '+923001234567',
    dateOfBirth: CANARIES.birthDate,
    language: 'en',
    createdAt: new Date(),
  })
  await db.insert(appointment).values({
    id,
    reference: randomBytes(3).toString('hex'),
    patientId,
    ...at,
    startsAt,
    endsAt: new Date(startsAt.getTime() + 45 * 60_000),
    status: 'booked',
    language: 'en',
    contactMobile: '+923001234567',
    createdAt: new Date(),
    ...visit,
  })
  return id
}
