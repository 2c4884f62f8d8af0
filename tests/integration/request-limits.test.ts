import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { problemShape } from '@/domain/api/shapes'
import { clientAddress } from '@/server/guard/client-address'
import { browser } from '../support/fake-browser'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

vi.mock('next/headers', async () => {
  const { browser: instead } = await import('../support/fake-browser')
  return { cookies: instead.cookies, headers: instead.headers }
})

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase({ RATE_LIMITS: 'on' })
})
beforeEach(() => browser.fresh())
afterAll(() => database.drop())

type Handler<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>

/** Calls a route as often as told, from one address unless `from` says which. @returns the answers' statuses */
async function callOften<Params>(
  handler: Handler<Params>,
  {
    times,
    params,
    from = () => '198.51.100.7',
  }: { times: number; params: Params; from?: (call: number) => string },
): Promise<Response[]> {
  const answers: Response[] = []
  for (let call = 0; call < times; call += 1) {
    const headers = { 'x-forwarded-for': from(call) }
    const request = new Request('http://localhost:3000/x', { headers })
    answers.push(await handler(request, { params: Promise.resolve(params) }))
  }
  return answers
}

const refusedOf = (answers: Response[]) => answers.filter(({ status }) => status === 429)

describe('S47 A6 guesses are counted by address, which nobody can choose', () => {
  it('links: 120 an hour, then 429 with the time to wait', async () => {
    const { GET } = await import('@/app/[locale]/booking/link/[token]/route')
    const params = { locale: 'en', token: 'unknown' }
    const answers = await callOften(GET, { times: 125, params })
    expect(answers.slice(0, 120).map(({ status }) => status)).toEqual(Array(120).fill(303))
    const refused = refusedOf(answers)
    expect(refused).toHaveLength(5)
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(refused[0]?.headers.get('content-type')).toBe('application/problem+json')
    expect(problemShape.parse(await refused[0]?.json()).code).toBe('too_many_requests')
    const [other] = await callOften(GET, { times: 1, params, from: () => '203.0.113.9' })
    expect(other?.status).toBe(303)
  })

  it('appointments by bearer: forged addresses in front of the real one count for nothing', async () => {
    const { GET } = await import('@/app/api/v1/appointments/[reference]/route')
    const from = (call: number) => `10.0.${call % 250}.${call % 7}, 203.0.113.50`
    const answers = await callOften(GET, { times: 125, params: { reference: 'K7M4-29' }, from })
    expect(refusedOf(answers)).toHaveLength(5)
  })

  it('an IPv6 customer is one, whichever of the addresses it holds', async () => {
    const { GET } = await import('@/app/api/v1/appointments/[reference]/route')
    const from = (call: number) => `2001:db8:1:2:${call.toString(16)}::1`
    const answers = await callOften(GET, { times: 125, params: { reference: 'K7M4-29' }, from })
    expect(refusedOf(answers)).toHaveLength(5)
    const [next] = await callOften(GET, {
      times: 1,
      params: { reference: 'K7M4-29' },
      from: () => '2001:db8:1:3::1',
    })
    expect(next?.status).toBe(404)
  })
})

describe('the address that limits count by', () => {
  const of = (forwarded: string) => clientAddress(new Headers({ 'x-forwarded-for': forwarded }))

  it.each([
    ['198.51.100.7', '198.51.100.7'],
    ['1.2.3.4, 198.51.100.7', '198.51.100.7'],
    ['1.2.3.4,198.51.100.7 ', '198.51.100.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2'],
    ['2001:DB8:0001:0002::9', '2001:db8:1:2'],
    ['2001:db8::1', '2001:db8:0:0'],
    ['2001:db8::9:2:3:4', '2001:db8:0:0'],
    ['2001:db8:1::5', '2001:db8:1:0'],
    ['::1', '0:0:0:0'],
    ['::ffff:198.51.100.7', '198.51.100.7'],
  ])('%s is %s', (forwarded, expected) => expect(of(forwarded)).toBe(expected))

  it('other headers that name an address are not read', () => {
    const headers = new Headers({
      'x-real-ip': '1.1.1.1',
      forwarded: 'for=1.1.1.1',
      'cf-connecting-ip': '1.1.1.1',
    })
    expect(clientAddress(headers)).toBe('unknown')
  })
})
