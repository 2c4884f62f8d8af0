import { randomUUID } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { type ApiAnswer, api, apiService, bookingBody, freeStarts } from '@/tests/support/http/api'
import { type Person, stranger } from '@/tests/support/http/people'
import { sql } from '@/tests/support/http/target'

const CLIENTS = 50
/** Days that no other test books, so that every resource is free. */
const FROM_DAY = 52
const SERVICE = 'physiotherapy-session'
const LASER = 'knee-laser'

const together = <Result>(run: (index: number) => Promise<Result>) =>
  Promise.all(Array.from({ length: CLIENTS }, (_, index) => run(index)))

type Asked = { service: string; start: string; practitioner?: string | undefined; patient?: Person }

const post = (body: Asked, key = randomUUID()) =>
  api('/appointments', { method: 'POST', body: bookingBody(body as never), key })

/** Everybody else was told that the time is taken, and of other times. */
function expectOnlyWinners(answers: ApiAnswer[], winners: number) {
  const booked = answers.filter(({ status }) => status === 201)
  const lost = answers.filter(({ status, body }) => status === 409 && body.code === 'slot_taken')
  expect(answers.filter(({ status }) => status >= 500)).toEqual([])
  expect({ booked: booked.length, lost: lost.length }).toEqual({
    booked: winners,
    lost: answers.length - winners,
  })
  for (const { body } of lost) expect((body.alternatives as string[]).length).toBeGreaterThanOrEqual(3)
  return booked
}

async function clinicHas(kind: 'room' | 'device', slug: string) {
  const [row] = await sql<{ count: number }[]>`
    select count(*)::int as count from service_resource sr join resource r on r.id = sr.resource_id
    join service s on s.id = sr.service_id where s.slug = ${slug} and r.kind = ${kind} and r.active`
  return row?.count ?? 0
}

test.describe('fifty at once', () => {
  test('S31 a named practitioner: exactly one, one mail, alternatives for the rest', async () => {
    const practitioner = (await apiService(SERVICE)).practitioners[0]?.id
    const [start = ''] = await freeStarts({
      service: SERVICE,
      fromDay: FROM_DAY,
      days: 2,
      ...(practitioner && { practitioner }),
    })
    const answers = await together((index) =>
      post({
        service: SERVICE,
        start,
        practitioner,
        patient: stranger({ email: `race${index}@example.com` }),
      }),
    )
    const [winner] = expectOnlyWinners(answers, 1)
    const [row] = await sql<{ mails: number }[]>`
      select count(*)::int as mails from outbox_message o join appointment a on a.id = o.appointment_id
      where a.reference = ${String(winner?.body.reference)}`
    expect(row?.mails).toBe(1)
    expect(await visitsAt(start)).toBe(1)
  })

  test('S31 S37 anyone: exactly as many as there are rooms', async () => {
    const [start = ''] = (await freeStarts({ service: SERVICE, fromDay: FROM_DAY + 3, days: 2 })).filter(
      (one) => one.includes('T15:00'),
    )
    expectOnlyWinners(
      await together(() => post({ service: SERVICE, start })),
      await clinicHas('room', SERVICE),
    )
  })

  test('S33 laser with anyone: exactly as many as there are devices', async () => {
    const [start = ''] = (await freeStarts({ service: LASER, fromDay: FROM_DAY + 3, days: 3 })).filter(
      (one) => one.includes('T17:00'),
    )
    expectOnlyWinners(await together(() => post({ service: LASER, start })), await clinicHas('device', LASER))
  })

  test('S32 different starts and lengths that overlap: never two at once with one practitioner', async () => {
    const practitioner = (await apiService(LASER)).practitioners[1]?.id
    const starts = await freeStarts({
      service: LASER,
      fromDay: FROM_DAY + 5,
      days: 2,
      ...(practitioner && { practitioner }),
    })
    const near = starts.slice(4, 8)
    const services = [LASER, 'laser-and-exercise', 'first-assessment']
    const answers = await together((index) =>
      post({ service: services[index % 3] ?? LASER, start: near[index % near.length] ?? '', practitioner }),
    )
    expect(answers.filter(({ status }) => status >= 500)).toEqual([])
    expect(answers.filter(({ status }) => status === 201).length).toBeGreaterThan(0)
    expect(answers.every(({ status }) => status === 201 || status === 409)).toBe(true)
    const overlaps = await sql`
      select 1 from appointment a join appointment b on a.id < b.id and a.practitioner_id = b.practitioner_id
      where a.starts_at < b.ends_at and b.starts_at < a.ends_at and a.practitioner_id = ${practitioner ?? ''}
        and a.status in ('pending', 'booked') and b.status in ('pending', 'booked')`
    expect(overlaps).toHaveLength(0)
  })

  test('S34 the same request with the same key: one booking, the same answer for all', async () => {
    const [start = ''] = await freeStarts({ service: SERVICE, fromDay: FROM_DAY + 4, days: 2 })
    const patient = stranger()
    const key = randomUUID()
    const answers = await together(() => post({ service: SERVICE, start, patient }, key))
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 201))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
    const visits = await sql`select 1 from appointment where contact_mobile = ${patient.mobile}`
    expect(visits).toHaveLength(1)
    expect(
      await post({ service: SERVICE, start, patient: { ...patient, sex: 'female' } }, key),
    ).toMatchObject({
      status: 422,
      body: { code: 'idempotency_mismatch' },
    })
    const unkeyed = await api('/appointments', {
      method: 'POST',
      body: bookingBody({ service: SERVICE, start }),
      key: null,
    })
    expect(unkeyed).toMatchObject({ status: 400, body: { code: 'idempotency_key_missing' } })
  })

  test('R1 nothing overlaps and nothing is left behind', async () => {
    const overlaps = await sql`
      select 1 from resource_claim a join resource_claim b
      on a.id < b.id and a.resource_id = b.resource_id and a.during && b.during and a.exclusive and b.exclusive`
    expect(overlaps).toHaveLength(0)
    const unclaimed = await sql`
      select 1 from appointment a where a.status in ('pending', 'booked')
        and not exists (select 1 from resource_claim c where c.appointment_id = a.id)`
    expect(unclaimed).toHaveLength(0)
  })
})

async function visitsAt(start: string) {
  return (await sql`select 1 from appointment where starts_at = ${start}::timestamptz`).length
}
