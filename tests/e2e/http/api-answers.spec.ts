import { expect, test } from '@playwright/test'
import {
  type ApiService,
  addDays,
  api,
  apiService,
  bookVisit,
  clinicToday,
  freeStarts,
} from '@/tests/support/http/api'

const SERVICE = 'physiotherapy-session'
const LAHORE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:00\+05:00$/

type Day = { date: string; slots: { start: string; end: string }[] }

test('services: those that can be booked online, in either language', async () => {
  const [english, urdu] = await Promise.all([
    api('/services', { headers: { 'accept-language': 'en' } }),
    api('/services', { headers: { 'accept-language': 'ur-PK,ur;q=0.9,en;q=0.5' } }),
  ])
  const listed = english.body.services as (ApiService & { name: string })[]
  expect(listed.map(({ slug }) => slug)).toContain(SERVICE)
  expect(listed.every(({ practitioners }) => practitioners.length > 0)).toBe(true)
  const translated = urdu.body.services as typeof listed
  expect(translated.map(({ slug }) => slug)).toEqual(listed.map(({ slug }) => slug))
  for (const { name } of translated) expect(name).toMatch(/\p{Script=Arabic}/u)
  expect(english.headers.get('vary')?.toLowerCase()).toContain('accept-language')
})

test('availability: every day of the range, times with the offset of the location', async () => {
  const today = await clinicToday()
  const { status, body } = await api(`/availability?service=${SERVICE}&from=${addDays(today, -2)}&days=70`)
  expect(status).toBe(200)
  expect(body).toMatchObject({ timeZone: 'Asia/Karachi', service: SERVICE })
  const days = body.days as Day[]
  expect(days.map(({ date }) => date)).toEqual(
    Array.from({ length: 70 }, (_, index) => addDays(today, index - 2)),
  )
  const isEmpty = (date: string) => days.find((day) => day.date === date)?.slots.length === 0
  // before today, on a Sunday, and beyond the horizon of 60 days
  const sunday = days.find(({ date }) => new Date(date).getUTCDay() === 0)?.date ?? ''
  for (const date of [addDays(today, -1), sunday, addDays(today, 61)]) expect(isEmpty(date), date).toBe(true)
  expect(days.filter(({ slots }) => slots.length > 0).length).toBeGreaterThan(30)
  for (const { date, slots } of days)
    for (const { start, end } of slots) {
      expect(start).toMatch(LAHORE_TIME)
      expect(start.slice(0, 10)).toBe(date)
      expect(Date.parse(end) - Date.parse(start)).toBe(30 * 60_000)
    }
  for (const query of ['days=0', 'days=93', 'days=1.5', 'days=x', 'days=1&practitioner=x'])
    expect((await api(`/availability?service=${SERVICE}&from=${today}&${query}`)).status, query).toBe(400)
})

test('availability of one practitioner: some of the times of all', async () => {
  const { practitioners } = await apiService(SERVICE)
  const window = { service: SERVICE, fromDay: 48, days: 2 }
  const all = new Set(await freeStarts(window))
  for (const { id } of practitioners) {
    const own = await freeStarts({ ...window, practitioner: id })
    expect(own.length).toBeGreaterThan(0)
    expect(own.filter((start) => !all.has(start))).toEqual([])
  }
})

test('S21 S22 a hold: ten minutes, not offered to others, and booked by whoever holds it', async () => {
  const practitioner = (await apiService(SERVICE)).practitioners[2]?.id ?? ''
  const window = { service: SERVICE, fromDay: 48, days: 3, practitioner }
  const [start = ''] = await freeStarts(window)
  const held = await api('/holds', { method: 'POST', body: { service: SERVICE, start, practitioner } })
  expect(held.status).toBe(201)
  expect(held.body).toMatchObject({ start })
  expect(await freeStarts(window)).not.toContain(start)
  const again = await api('/holds', { method: 'POST', body: { service: SERVICE, start, practitioner } })
  expect(again).toMatchObject({ status: 409, body: { code: 'slot_taken' } })
})

test('an appointment, for whoever has its link', async () => {
  const { reference, token, start } = await bookVisit()
  const authorization = `Bearer ${token}`
  for (const written of [reference, reference.toLowerCase(), reference.replace('-', '')]) {
    const { status, body } = await api(`/appointments/${written}`, { headers: { authorization } })
    expect(status, written).toBe(200)
    expect(body).toMatchObject({
      reference,
      start,
      status: 'booked',
      service: SERVICE,
      timeZone: 'Asia/Karachi',
    })
  }
})
