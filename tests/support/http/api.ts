import { randomUUID } from 'node:crypto'
import vectors from '@/domain/intake/vectors.json' with { type: 'json' }
import { expectDocumented } from './api-document'
import { type Person, stranger } from './people'
import { sql } from './target'
import { type Sent, visitor } from './visitor'

export type ApiAnswer = { status: number; body: Record<string, unknown>; headers: Headers; text: string }

type Call = Omit<Sent, 'body'> & {
  /** Sent as JSON, or as it stands when it is a text. */
  body?: unknown
  /** An Idempotency-Key of its own unless given; null: none. */
  key?: string | null
}

/** Calls the API without cookies. Whatever it answers must be what its own document says it may answer. */
export async function api(
  path: string,
  { method = 'GET', headers = {}, body, key }: Call = {},
): Promise<ApiAnswer> {
  const isWrite = method !== 'GET' && method !== 'HEAD'
  const sent: Record<string, string> = {
    ...(isWrite && { 'content-type': 'application/json' }),
    ...(isWrite && key !== null && { 'idempotency-key': key ?? randomUUID() }),
    ...headers,
  }
  const text = body === undefined || typeof body === 'string' ? body : JSON.stringify(body)
  const answer = await visitor().send(`/api/v1${path}`, {
    method,
    headers: sent,
    ...(text !== undefined && { body: text as string }),
  })
  const isJson = /json/.test(answer.headers.get('content-type') ?? '')
  const parsed = { ...answer, body: isJson && answer.text ? JSON.parse(answer.text) : {} }
  await expectDocumented({ path, method, ...parsed })
  return parsed
}

/** Answers of a stored vector; those of TV26 are complete, and clear for physiotherapy and, with care, for laser. */
export function vectorAnswers(id = 'TV26'): Record<string, unknown> {
  const vector = vectors.find((one) => one.id === id)
  if (!vector) throw new Error(`No vector ${id}`)
  return { ...vector.answers }
}

/** Today by the clock that the server was given, which may be set. */
export async function clinicToday(): Promise<string> {
  const [row] = await sql<{ today: string }[]>`
    select to_char(max(created_at) at time zone 'Asia/Karachi', 'YYYY-MM-DD') as today from "user"`
  return row?.today ?? ''
}

export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)
}

type Window = { service: string; fromDay: number; days: number; practitioner?: string }

/** Free starts of a service, `fromDay` days from today on. */
export async function freeStarts({ service, fromDay, days, practitioner }: Window): Promise<string[]> {
  const query = new URLSearchParams({
    service,
    from: addDays(await clinicToday(), fromDay),
    days: String(days),
    ...(practitioner && { practitioner }),
  })
  const { body } = await api(`/availability?${query}`)
  const listed = body.days as { slots: { start: string }[] }[]
  return listed.flatMap(({ slots }) => slots.map(({ start }) => start))
}

export type ApiService = { slug: string; practitioners: { id: string; name: string }[] }

export async function apiService(slug: string): Promise<ApiService> {
  const { body } = await api('/services')
  const found = (body.services as ApiService[]).find((one) => one.slug === slug)
  if (!found) throw new Error(`No service ${slug}`)
  return found
}

type Request = { service: string; start: string; patient?: Person } & Record<string, unknown>

/** Body of a booking that is in order unless told otherwise. */
export function bookingBody({ service, start, patient = stranger(), ...more }: Request) {
  return { service, start, patient, answers: vectorAnswers(), ...more }
}

export type Booked = { reference: string; token: string; start: string; person: Person; manageUrl: string }

/** Books one of the free times of a window for a stranger; whoever loses a race takes another time. */
export async function bookVisit({
  service = 'physiotherapy-session',
  fromDay = 20,
  days = 15,
  person = stranger(),
  answers = vectorAnswers(),
}: Partial<Window> & { person?: Person; answers?: Record<string, unknown> } = {}): Promise<Booked> {
  const starts = await freeStarts({ service, fromDay, days })
  for (let tries = 0; tries < 8; tries += 1) {
    const start = starts[Math.floor(Math.random() * starts.length)] ?? ''
    const { status, body } = await api('/appointments', {
      method: 'POST',
      body: bookingBody({ service, start, patient: person, answers }),
    })
    if (status === 201) return bookedOf(body, person)
    if (status !== 409) throw new Error(`Not booked: ${status} ${JSON.stringify(body)}`)
  }
  throw new Error('No free time left')
}

export function bookedOf(body: Record<string, unknown>, person: Person): Booked {
  const manageUrl = String(body.manageUrl)
  return {
    reference: String(body.reference),
    token: manageUrl.split('/').at(-1) ?? '',
    start: String(body.start),
    person,
    manageUrl,
  }
}
