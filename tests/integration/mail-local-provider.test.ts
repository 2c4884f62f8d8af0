import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { GET as attachedFile } from '@/app/dev/mail-content/[id]/[attachment]/route'
import { GET as mailHtml } from '@/app/dev/mail-content/[id]/route'
import { POST } from '@/app/dev/resend/emails/route'
import { type MailTest, sendAll, startMailTest } from '../support/mail-test'

let test: MailTest
beforeAll(async () => {
  test = await startMailTest()
})
afterAll(() => test.stop())
beforeEach(() => test.empty())

const MAIL = { from: 'Clinic <a@clinic.example>', to: 'ann@example.test', subject: 'Hello', text: 'Hello' }

async function post(mail: unknown, headers: Record<string, string> = {}) {
  const request = new Request('http://localhost/dev/resend/emails', {
    method: 'POST',
    headers: { authorization: 'Bearer re_test_local', 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(mail),
  })
  const answer = await POST(request, { params: Promise.resolve({}) })
  return { status: answer.status, body: await answer.json() }
}

describe('the local mail provider', () => {
  it('gives the same id for the same key and mail, and keeps one copy', async () => {
    const first = await post(MAIL, { 'idempotency-key': 'a/1' })
    const second = await post(MAIL, { 'idempotency-key': 'a/1' })
    expect(first).toEqual({ status: 200, body: { id: expect.any(String) } })
    expect(second).toEqual(first)
    expect(await test.mailbox()).toHaveLength(1)
  })

  it('refuses another mail under the same key', async () => {
    await post(MAIL, { 'idempotency-key': 'a/1' })
    const other = await post({ ...MAIL, text: 'Other' }, { 'idempotency-key': 'a/1' })
    expect([other.status, other.body.name]).toEqual([409, 'invalid_idempotent_request'])
  })

  it('takes one copy when the same mail comes twice at the same moment', async () => {
    const twice = await Promise.all([1, 2].map(() => post(MAIL, { 'idempotency-key': 'b/1' })))
    expect(new Set(twice.map(({ body }) => body.id)).size).toBe(1)
  })

  it.each([
    ['another bearer', MAIL, { authorization: 'Bearer re_else' }, 401],
    ['a key of more than 256 characters', MAIL, { 'idempotency-key': 'k'.repeat(257) }, 400],
    ['a mail to nobody', { ...MAIL, to: [] }, {}, 422],
    ['no mail', null, {}, 422],
  ])('refuses %s', async (_name, mail, headers, status) => {
    expect((await post(mail, headers as Record<string, string>)).status).toBe(status)
    expect(await test.mailbox()).toHaveLength(0)
  })
})

describe('a mail in the local mailbox', () => {
  async function arrived() {
    await test.queueConfirmation()
    await sendAll()
    const [mail] = await test.mailbox()
    return mail?.id ?? ''
  }
  const request = new Request('http://localhost/dev')

  it('C4 may run nothing, load nothing and be framed by our own pages only', async () => {
    const answer = await mailHtml(request, { params: Promise.resolve({ id: await arrived() }) })
    expect(answer.status).toBe(200)
    const policy = answer.headers.get('Content-Security-Policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'self'")
    expect(policy).not.toContain('script-src')
  })

  it('hands out its files as downloads', async () => {
    const params = Promise.resolve({ id: await arrived(), attachment: '0' })
    const answer = await attachedFile(request, { params })
    expect(answer.headers.get('Content-Disposition')).toBe('attachment; filename="appointment.ics"')
    expect(await answer.text()).toContain('BEGIN:VEVENT')
  })

  it.each(['', 'x', '00000000-0000-4000-8000-000000000000', "'; drop table x"])('knows no %j', async (id) => {
    expect((await mailHtml(request, { params: Promise.resolve({ id }) })).status).toBe(404)
  })
})
