import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { GET as mailHtml } from '@/app/dev/mail-content/[id]/route'
import { GET as previewHtml } from '@/app/dev/mail-content/previews/[kind]/[language]/route'
import { POST } from '@/app/dev/resend/emails/route'
import { mailboxMessage } from '@/db/schema/outbox'
import { localOnly } from '@/server/guard/local-only'
import { mailboxMails } from '@/server/mail/mailbox'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

const id = randomUUID()
let test: TestDatabase
beforeAll(async () => {
  const production = { GENU_MODE: 'production', PUBLIC_URL: 'https://clinic.example', RATE_LIMITS: 'on' }
  test = await createTestDatabase(production)
  const message = { from: 'a@clinic.example', to: 'ann@example.test', subject: 'Hello', html: '<p>Hello</p>' }
  await test.db.insert(mailboxMessage).values({ id, receivedAt: new Date(), message })
})
afterAll(() => test.drop())

describe('S2 in production there is no local mailbox', () => {
  it('S2 the stand-in for the provider takes nothing, whatever the key', async () => {
    const request = new Request('https://clinic.example/dev/resend/emails', {
      method: 'POST',
      headers: { authorization: `Bearer ${process.env.RESEND_API_KEY}`, 'Content-Type': 'application/json' },
      body: JSON.stringify({ from: 'a@b.example', to: 'ann@example.test', subject: 'x' }),
    })
    expect((await POST(request, { params: Promise.resolve({}) })).status).toBe(404)
    expect(await test.db.select().from(mailboxMessage)).toHaveLength(1)
  })

  it('S2 a mail that lies in the table is shown to nobody', async () => {
    const request = new Request(`https://clinic.example/dev/mail-content/${id}`)
    expect((await mailHtml(request, { params: Promise.resolve({ id }) })).status).toBe(404)
    expect(await mailboxMails()).toEqual([])
  })

  it('S2 nor are the previews of mails', async () => {
    const request = new Request('https://clinic.example/dev/mail-content/previews/form_link/en')
    const params = Promise.resolve({ kind: 'form_link', language: 'en' })
    expect((await previewHtml(request, { params })).status).toBe(404)
  })

  it('S2 its pages do not exist', () => {
    expect(() => localOnly()).toThrow('NEXT_HTTP_ERROR_FALLBACK;404')
  })
})
