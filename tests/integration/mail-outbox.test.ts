import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { appointment } from '@/db/schema/scheduling'
import { newToken } from '@/server/crypto/token'
import { claimMail } from '@/server/mail/claim-mail'
import { deliverMail } from '@/server/mail/deliver-mail'
import { prepareMail } from '@/server/mail/prepare-mail'
import { queueMail } from '@/server/mail/queue-mail'
import { settleMail } from '@/server/mail/settle-mail'
import { inSeconds, type MailTest, sendAll, startMailTest } from '../support/mail-test'
import { addVisit } from '../support/visit-fixture'

let test: MailTest
beforeAll(async () => {
  test = await startMailTest()
})
afterAll(() => test.stop())
beforeEach(() => test.empty())

async function claim() {
  const claimed = await claimMail({ now: new Date() })
  if (!claimed) throw new Error('Nothing was due')
  return claimed
}

describe('R4 each mail reaches the provider exactly once', () => {
  it('R4 with three workers on thirty messages', async () => {
    for (let index = 0; index < 30; index += 1) {
      await test.queueConfirmation({ recipient: `p${index}@example.test` })
    }
    const outcomes = await Promise.all([sendAll(), sendAll(), sendAll()])
    expect(outcomes.flat()).toEqual(Array(30).fill('sent'))
    const taken = await test.mailbox()
    expect(taken).toHaveLength(30)
    expect(new Set(taken.map(({ to }) => to)).size).toBe(30)
    expect((await test.rows()).every(({ status }) => status === 'sent')).toBe(true)
  })

  it('R4 when a worker dies after the provider took the mail and before it wrote that down', async () => {
    await test.queueConfirmation()
    const claimed = await claim()
    const prepared = await prepareMail(claimed, { now: new Date() })
    if (!prepared.ok) throw new Error(prepared.code)
    const idempotencyKey = `${claimed.id}/${prepared.payload.version}`
    await deliverMail({ ...prepared.mail, recipient: claimed.recipient, idempotencyKey })

    expect(await sendAll()).toEqual([])
    expect(await sendAll(inSeconds(61))).toEqual(['sent'])
    const [taken, ...others] = await test.mailbox()
    expect(others).toEqual([])
    expect((await test.onlyRow()).providerId).toBe(taken?.id)
  })

  it('R18 a worker that comes back after its lease ran out writes nothing', async () => {
    await test.queueConfirmation()
    const late = await claim()
    expect(await sendAll(inSeconds(61))).toEqual(['sent'])
    expect(await settleMail(late, { status: 'dead', lastError: 'late' })).toBe(false)
    expect(await prepareMail(late, { now: inSeconds(62) })).toEqual({ ok: false, code: 'lease_lost' })
    expect(await test.onlyRow()).toMatchObject({ status: 'sent', lastError: null, attempts: 2 })
  })

  it('R18 a lease that has run out while nobody took over is not used either', async () => {
    await test.queueConfirmation()
    const late = await claim()
    expect(await prepareMail(late, { now: inSeconds(61) })).toEqual({ ok: false, code: 'lease_lost' })
  })

  it('R4 when the same cause queues twice', async () => {
    const { appointmentId } = await test.queueConfirmation()
    await test.queueConfirmation({ visitId: appointmentId })
    expect(await sendAll()).toEqual(['sent'])
    expect(await test.mailbox()).toHaveLength(1)
  })

  it('R4 and not at all when the transaction that causes it fails', async () => {
    const appointmentId = await addVisit(test.db, test.clinic)
    const mail = { recipient: 'ann@example.test', language: 'en' as const, appointmentId }
    const failing = test.db.transaction(async (tx) => {
      await queueMail(tx, { kind: 'booking_confirmed', ...mail, manageToken: newToken() })
      throw new Error('rolled back')
    })
    await expect(failing).rejects.toThrow('rolled back')
    expect(await test.rows()).toHaveLength(0)
  })
})

describe('S48 a provider in trouble', () => {
  it('S48 leaves the booking alone, and the mail goes once when it is back', async () => {
    const { appointmentId } = await test.queueConfirmation({ recipient: 'fail500-2+ann@example.test' })
    expect(await sendAll()).toEqual(['queued'])
    const [booked] = await test.db.select().from(appointment).where(eq(appointment.id, appointmentId))
    expect(booked?.status).toBe('booked')
    expect(await test.onlyRow()).toMatchObject({ status: 'queued', lastError: 'http_500', attempts: 1 })

    expect(await sendAll()).toEqual([])
    expect(await sendAll(inSeconds(30))).toEqual(['queued'])
    expect(await test.mailbox()).toHaveLength(0)
    expect(await sendAll(inSeconds(200))).toEqual(['sent'])
    expect(await test.mailbox()).toHaveLength(1)
    expect(await test.onlyRow()).toMatchObject({ status: 'sent', lastError: null, attempts: 3 })
  })

  it('R4 is given the time it asks for', async () => {
    await test.queueConfirmation({ recipient: 'fail429-1+ann@example.test' })
    expect(await sendAll()).toEqual(['queued'])
    expect((await test.onlyRow()).lastError).toBe('http_429')
    expect(await sendAll(inSeconds(30))).toEqual(['sent'])
  })

  it('R4 that refuses a mail for good makes it dead, and its links are gone', async () => {
    await test.queueConfirmation({ recipient: 'refuse+ann@example.test' })
    expect(await sendAll()).toEqual(['dead', 'sent'])
    expect(await test.onlyRow()).toMatchObject({ status: 'dead', lastError: 'http_422', payloadSealed: null })
  })

  it('R4 for longer than it remembers keys ends in a dead letter, never in a second copy', async () => {
    await test.queueConfirmation({ recipient: 'fail500-99+ann@example.test' })
    await sendAll()
    expect(await sendAll(inSeconds(21 * 3600))).toEqual(['dead', 'sent'])
    expect(await test.onlyRow()).toMatchObject({ status: 'dead', lastError: 'expired', payloadSealed: null })
    expect(await test.patientsMailbox()).toEqual([])
  })

  it('S48 that cannot be reached at all is tried again', async () => {
    await test.provider.stop()
    await test.queueConfirmation()
    expect(await sendAll()).toEqual(['queued'])
    expect(await test.onlyRow()).toMatchObject({ status: 'queued', lastError: 'network' })
  })
})
