import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { POST } from '@/app/api/webhooks/resend/route'
import { deliveryEvent } from '@/server/mail/webhook/delivery-event'
import { recordDelivery } from '@/server/mail/webhook/record-delivery'
import { isSignedWebhook, webhookSignature } from '@/server/mail/webhook/webhook-signature'
import { type MailTest, sendAll, startMailTest } from '../support/mail-test'

const secret = `whsec_${randomBytes(24).toString('base64')}`
const now = new Date('2026-03-03T09:30:00Z')

let test: MailTest
beforeAll(async () => {
  test = await startMailTest({ RESEND_WEBHOOK_SECRET: secret })
})
afterAll(() => test.stop())
beforeEach(() => test.empty())

const secondsAt = (at: Date) => Math.floor(at.getTime() / 1000)

function signedHeaders({ body = '{}', at = now, id = 'msg_1', key = secret } = {}) {
  const signature = webhookSignature(key, { id, timestampSeconds: secondsAt(at), body })
  return new Headers({
    'Content-Type': 'application/json',
    'svix-id': id,
    'svix-timestamp': String(secondsAt(at)),
    'svix-signature': signature,
  })
}

const call = (body: string, headers: Headers) =>
  POST(new Request('http://localhost/api/webhooks/resend', { method: 'POST', headers, body }), {
    params: Promise.resolve({}),
  })

describe('Z11 signatures of the mail webhook', () => {
  it('Z11 agree with the published example of the signing scheme', () => {
    const body = '{"test": 2432232314}'
    const headers = new Headers({
      'svix-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'svix-timestamp': '1614265330',
      'svix-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    })
    const published = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw'
    const at = new Date(1614265330 * 1000)
    expect(isSignedWebhook({ secret: published, headers, body, now: at })).toBe(true)
    expect(isSignedWebhook({ secret: published, headers, body: `${body} `, now: at })).toBe(false)
  })

  it('Z11 count for five minutes, not longer and not ahead of time', () => {
    const headers = signedHeaders()
    const at = (seconds: number) => new Date(now.getTime() + seconds * 1000)
    const verdicts = [-301, -299, 0, 299, 301].map((seconds) =>
      isSignedWebhook({ secret, headers, body: '{}', now: at(seconds) }),
    )
    expect(verdicts).toEqual([false, true, true, true, false])
  })

  it('Z11 may be one of several, while the secret is being changed', () => {
    const headers = signedHeaders()
    headers.set('svix-signature', `v1,AAAA v2,x ${headers.get('svix-signature')}`)
    expect(isSignedWebhook({ secret, headers, body: '{}', now })).toBe(true)
  })

  it.each([
    ['without headers', new Headers({ 'Content-Type': 'application/json' })],
    ['signed with another secret', signedHeaders({ at: new Date(), key: `whsec_${'A'.repeat(32)}` })],
    ['replayed after five minutes', signedHeaders({ at: new Date(Date.now() - 301_000) })],
    ['signed for another body', signedHeaders({ at: new Date(), body: '{"a":1}' })],
  ])('Z11 a call %s is answered 401', async (_name, headers) => {
    expect((await call('{}', headers)).status).toBe(401)
  })
})

describe('what became of a mail', () => {
  async function sentMail() {
    await test.queueConfirmation()
    await sendAll()
    const { providerId } = await test.onlyRow()
    return (type: string) => {
      const event = deliveryEvent({ type, created_at: 'now', data: { email_id: providerId } })
      return event ? recordDelivery(event) : null
    }
  }
  const state = async () => {
    const { status, lastError } = await test.onlyRow()
    return [status, lastError]
  }

  it('is shown as delivered', async () => {
    const report = await sentMail()
    expect(await report('email.delivered')).toBe(true)
    expect(await state()).toEqual(['delivered', null])
  })

  it('is shown as bounced, whichever event comes last', async () => {
    const report = await sentMail()
    await report('email.bounced')
    await report('email.delivered')
    expect(await state()).toEqual(['bounced', 'bounced'])
  })

  it('keeps a complaint on a mail that arrived', async () => {
    const report = await sentMail()
    await report('email.complained')
    expect(await state()).toEqual(['delivered', 'complained'])
  })

  it('is left alone by opens and clicks, which are not tracked', async () => {
    const report = await sentMail()
    expect(await report('email.opened')).toBeNull()
    expect(await state()).toEqual(['sent', null])
  })

  it('is unknown for a mail that is not ours', async () => {
    await sentMail()
    expect(await recordDelivery({ providerId: 'else', outcome: 'bounced', code: 'bounced' })).toBe(false)
    expect(await state()).toEqual(['sent', null])
  })
})
