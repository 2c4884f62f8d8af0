import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { appointment } from '@/db/schema/scheduling'
import { unseal } from '@/server/crypto/sealed'
import { newToken } from '@/server/crypto/token'
import type { MailPayload } from '@/server/mail/mail-to-queue'
import { payloadPlace } from '@/server/mail/queue-mail'
import { type MailTest, sendAll, startMailTest } from '../support/mail-test'

let test: MailTest
beforeAll(async () => {
  test = await startMailTest({ RATE_LIMITS: 'on' })
})
afterAll(() => test.stop())
beforeEach(() => test.empty())

/** Every outbox row as a database dump would show it. */
async function dump() {
  const owner = postgres(test.database.ownerUrl, { max: 1 })
  const rows = await owner`select outbox_message::text as line from outbox_message`
  await owner.end()
  return rows.map(({ line }) => line).join('\n')
}

describe('L1 link secrets in the outbox', () => {
  it('L1 never stand there in clear, in no kind of mail, before or after sending', async () => {
    const tokens = []
    for (let index = 0; index < 10; index += 1) {
      const recipient = `p${index}@example.test`
      const { appointmentId, ...links } = await test.queueConfirmation({ recipient })
      const manageToken = newToken()
      const again = { manageToken: newToken(), formToken: newToken() }
      const received = newToken()
      const to = { recipient, language: 'en', appointmentId } as const
      await test.queue({ ...to, kind: 'manage_link', manageToken })
      await test.queue({ ...to, ...again, kind: 'form_link' })
      await test.queue({ ...to, kind: 'form_received', formId: randomUUID(), manageToken: received })
      tokens.push(
        links.manageToken,
        links.formToken,
        manageToken,
        again.manageToken,
        again.formToken,
        received,
      )
    }
    const forms = tokens.flatMap((token) => [
      token,
      Buffer.from(token).toString('hex'),
      Buffer.from(token, 'base64url').toString('hex'),
    ])
    const queued = await dump()
    expect(queued).toContain('manage_link')
    expect(forms.filter((form) => queued.includes(form))).toEqual([])

    await sendAll()
    expect(await test.mailbox()).toHaveLength(40)
    const sent = await dump()
    expect(forms.filter((form) => sent.includes(form))).toEqual([])
  })

  it('L1 are wiped once the mail is sent', async () => {
    await test.queueConfirmation()
    expect((await test.onlyRow()).payloadSealed).not.toBeNull()
    await sendAll()
    expect(await test.onlyRow()).toMatchObject({ status: 'sent', payloadSealed: null, leaseId: null })
  })

  it('L1 open as their own row only', async () => {
    const links = await test.queueConfirmation()
    const { id, payloadSealed } = await test.onlyRow()
    if (!payloadSealed) throw new Error('No payload')
    expect(unseal<MailPayload>(payloadPlace(id), payloadSealed).manageToken).toBe(links.manageToken)
    expect(() => unseal(payloadPlace(test.clinic.serviceId), payloadSealed)).toThrow()
  })
})

const IN_FIVE_DAYS = Date.now() + 5 * 86_400_000

describe('R11 a mail that its appointment has overtaken', () => {
  it.each([
    ['cancelled', { status: 'cancelled' as const, sequence: 1 }],
    ['moved', { sequence: 1, startsAt: new Date(IN_FIVE_DAYS), endsAt: new Date(IN_FIVE_DAYS + 2_700_000) }],
    ['pending again', { status: 'pending' as const }],
  ])('R11 is not sent once it is %s, and raises no alarm', async (_name, change) => {
    const { appointmentId } = await test.queueConfirmation()
    await test.db.update(appointment).set(change).where(eq(appointment.id, appointmentId))
    const callsBefore = test.provider.calls()
    expect(await sendAll()).toEqual(['dead'])
    expect(await test.onlyRow()).toMatchObject({
      status: 'dead',
      lastError: 'superseded',
      payloadSealed: null,
    })
    expect(test.provider.calls()).toBe(callsBefore)
  })

  it('R11 waits for a cancellation that is being written at this moment', async () => {
    const { appointmentId } = await test.queueConfirmation()
    const sending = await test.db.transaction(async (tx) => {
      await tx.update(appointment).set({ status: 'cancelled' }).where(eq(appointment.id, appointmentId))
      const outcomes = sendAll()
      const waiting = () => tx.execute('select 1 from pg_locks where not granted')
      await expect.poll(async () => (await waiting()).length, { timeout: 3000 }).toBeGreaterThan(0)
      return { outcomes }
    })
    expect(await sending.outcomes).toEqual(['dead'])
    expect(await test.mailbox()).toHaveLength(0)
  })
})

describe('M2 one recipient', () => {
  it('M2 one address, no copy to anyone, no tracking asked for', async () => {
    await test.queueConfirmation()
    await sendAll()
    const [mail] = await test.mailbox()
    expect(mail?.to).toBe('ann@example.test')
    expect(Object.keys(mail ?? {}).sort()).toEqual([
      'attachments',
      'from',
      'html',
      'id',
      'subject',
      'text',
      'to',
    ])
  })

  it.each([
    'ann@example.test,eve@example.test',
    'ann@example.test\r\nBcc: eve@example.test',
    'Ann <ann@example.test>',
    'ann＠example.test',
    'ann@example.test eve@example.test',
    '',
  ])('M3 %j is nobody to send to', async (recipient) => {
    await test.queueConfirmation({ recipient })
    const before = test.provider.calls()
    expect(await sendAll()).toEqual(['dead', 'sent'])
    expect((await test.onlyRow()).lastError).toBe('recipient')
    // the clinic is told; nothing of the mail itself has left
    expect(test.provider.calls()).toBe(before + 1)
    expect(await test.patientsMailbox()).toEqual([])
  })
})

describe('M4 nobody can have a mailbox flooded', () => {
  it('M4 ten mails an hour go to one address, the others wait', async () => {
    for (let index = 0; index < 12; index += 1) {
      await test.queueConfirmation({ recipient: index % 2 ? 'flood@example.test' : 'Flood@example.test' })
    }
    const outcomes = await sendAll()
    expect(outcomes.filter((outcome) => outcome === 'sent')).toHaveLength(10)
    const waiting = (await test.rows()).filter(({ status }) => status === 'queued')
    expect(waiting.map(({ lastError, attempts }) => [lastError, attempts])).toEqual([
      ['recipient_limit', 0],
      ['recipient_limit', 0],
    ])
  })

  it('M4 another address is not held up', async () => {
    await test.queueConfirmation({ recipient: 'other@example.test' })
    expect(await sendAll()).toEqual(['sent'])
  })
})
