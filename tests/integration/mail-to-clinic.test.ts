import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { appointment } from '@/db/schema/scheduling'
import { tellAboutUndecided } from '@/jobs/upkeep/tell-about-undecided'
import { newToken } from '@/server/crypto/token'
import { recordDelivery } from '@/server/mail/webhook/record-delivery'
import { type MailTest, sendAll, startMailTest } from '../support/mail-test'
import { addVisit, CLINIC_ADDRESS } from '../support/visit-fixture'

let test: MailTest
beforeAll(async () => {
  test = await startMailTest()
})
afterAll(() => test.stop())
beforeEach(() => test.empty())

const hoursAhead = (hours: number) => new Date(Date.now() + hours * 3_600_000)

/** Mails queued for the clinic, and to whom. */
const toClinic = async () =>
  (await test.rows())
    .filter(({ kind }) => kind.startsWith('staff_'))
    .map(({ kind, recipient }) => [kind, recipient])

const FAILED = ['staff_mail_failed', CLINIC_ADDRESS]

describe('a patient who was not reached by mail', () => {
  it('is told to the clinic when the provider refuses the mail for good', async () => {
    await test.queueConfirmation({ recipient: 'refuse+ann@example.test' })
    expect(await sendAll()).toEqual(['dead', 'sent'])
    expect(await toClinic()).toEqual([FAILED])
  })

  it('is told when the mail comes back, once, however often that is reported', async () => {
    await test.queueConfirmation()
    await sendAll()
    const { providerId } = await test.onlyRow()
    const bounced = { providerId: providerId ?? '', outcome: 'bounced', code: 'bounced' } as const
    await recordDelivery(bounced)
    await recordDelivery(bounced)
    expect(await toClinic()).toEqual([FAILED])
  })

  it('M4 is told once in an hour when many mails fail', async () => {
    for (const name of ['ann', 'ben', 'eve'])
      await test.queueConfirmation({ recipient: `refuse+${name}@example.test` })
    await sendAll()
    expect(await toClinic()).toEqual([FAILED])
  })

  it('is not told of a visit that is over, of an overtaken mail, or of a mail that arrived', async () => {
    const past = await addVisit(test.db, test.clinic, { startsAt: hoursAhead(-3) })
    const links = { appointmentId: past, manageToken: newToken() }
    await test.queue({ ...links, kind: 'manage_link', recipient: 'refuse+ann@example.test', language: 'en' })
    const { appointmentId } = await test.queueConfirmation()
    await test.db.update(appointment).set({ status: 'cancelled' }).where(eq(appointment.id, appointmentId))
    await test.queueConfirmation({ recipient: 'ben@example.test' })
    expect((await sendAll()).sort()).toEqual(['dead', 'dead', 'sent'])
    expect(await toClinic()).toEqual([])
  })

  it('is not told of mails to the clinic itself, which would go round for ever', async () => {
    const appointmentId = await addVisit(test.db, test.clinic, { status: 'pending' })
    const recipient = 'refuse+desk@example.test'
    await test.queue({ kind: 'staff_decision_due', recipient, language: 'en', appointmentId, sequence: 0 })
    expect(await sendAll()).toEqual(['dead'])
    expect(await toClinic()).toEqual([['staff_decision_due', recipient]])
  })
})

describe('a request that nobody has decided', () => {
  it('is written about once from 24 hours before the visit', async () => {
    const appointmentId = await addVisit(test.db, test.clinic, {
      status: 'pending',
      startsAt: hoursAhead(30),
    })
    await tellAboutUndecided(new Date())
    expect(await toClinic()).toEqual([])
    const later = hoursAhead(7)
    await Promise.all([tellAboutUndecided(later), tellAboutUndecided(later)])
    await tellAboutUndecided(later)
    expect(await toClinic()).toEqual([['staff_decision_due', CLINIC_ADDRESS]])
    await sendAll()
    const [mail] = await test.mailbox()
    expect(mail?.text).toContain(`/staff/appointments/${appointmentId}\n`)
  })

  it('is not written about once it is decided, and a mail that was decided meanwhile is not sent', async () => {
    await test.db.update(appointment).set({ status: 'booked' })
    const appointmentId = await addVisit(test.db, test.clinic, { status: 'pending', startsAt: hoursAhead(5) })
    await tellAboutUndecided(new Date())
    await test.db.update(appointment).set({ status: 'booked' }).where(eq(appointment.id, appointmentId))
    await tellAboutUndecided(new Date())
    expect(await toClinic()).toHaveLength(1)
    expect(await sendAll()).toEqual(['dead'])
    expect(await test.mailbox()).toEqual([])
  })
})
