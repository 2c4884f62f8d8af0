import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { callRequest } from '@/db/schema/booking'
import { formReview, intakeForm } from '@/db/schema/intake'
import { auditEvent } from '@/db/schema/outbox'
import type { Answers } from '@/domain/intake/answers'
import { assess } from '@/domain/intake/assess'
import { localDateOf } from '@/domain/time/local-date'
import type { BookedAppointment } from '@/server/booking/book-appointment'
import { tellClinic } from '@/server/booking/steps/tell-clinic'
import { importClinic } from '@/server/clinic/import-clinic'
import { bookableService } from '@/server/clinic/load-clinic'
import { now } from '@/server/clock/now'
import { sealAnswers, sealAssessment } from '@/server/intake/form-seals'
import { loadAppointment } from '@/server/staff/appointment/load-appointment'
import { loadCall } from '@/server/staff/calls/load-call'
import { countFormsToReview, formsToReview } from '@/server/staff/forms/forms-to-review'
import { loadForm } from '@/server/staff/forms/load-form'
import { markFlag } from '@/server/staff/forms/mark-flag'
import { signOff } from '@/server/staff/forms/sign-off'
import { loadToday } from '@/server/staff/today/load-today'
import { vectorAnswers } from '../support/booking-requests'
import { bookedForm, COMPLETE } from '../support/health-form'
import { actorOf, addStaff, type Person } from '../support/staff-people'
import { testClinic } from '../support/test-clinic'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

vi.mock('next/headers', async () => (await import('../support/fake-browser')).browser)

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await importClinic(testClinic({ practitioners: 2, rooms: 2, devices: 1 }))
  await addStaff()
})
afterAll(() => database.drop())

const CANARY = 'canarymedicine 91c2'
const NOTE = 'canary note 55d0'
/** A break cannot be ruled out (RF06a, urgent), and with it laser (LA09). */
const URGENT: Answers = { ...vectorAnswers('TV02'), s7_meds: ['other'], s7_meds_text: CANARY }

/** A form as if the patient had filled it in and sent it: written directly, because booking refuses such answers. */
async function sentForm(answers: Answers, status: 'open' | 'sent' = 'sent'): Promise<BookedAppointment> {
  const form = await bookedForm()
  const assessment = assess(answers, localDateOf({ at: now(), timeZone: 'Asia/Karachi' }))
  const savedAt = new Date(Date.now() - 60_000)
  await database.db
    .update(intakeForm)
    .set({
      status,
      answersSealed: sealAnswers(form.formId, answers),
      assessmentSealed: sealAssessment(form.formId, assessment),
      severity: assessment.severity,
      laserResult: assessment.laser.result,
      savedAt,
      sentAt: status === 'sent' ? savedAt : null,
    })
    .where(eq(intakeForm.id, form.formId))
  return form
}

const read = async ({ formId }: BookedAppointment, person: Person = 'practitioner') =>
  loadForm(await actorOf(person), formId)

async function sign({ formId }: BookedAppointment, more: Partial<Parameters<typeof signOff>[1]> = {}) {
  const given = { formId, version: 1, outcome: 'treat' as const, note: NOTE, ...more }
  return signOff(await actorOf('practitioner'), given)
}

describe('reading a form', () => {
  it('gives each flag with the exact question and answer that made it fire', async () => {
    const page = await read(await sentForm(URGENT))
    expect(page?.findings.map(({ ruleId, group }) => [ruleId, group])).toEqual([
      ['RF06a', 'action'],
      ['LA09', 'laser'],
    ])
    const [flag] = page?.findings ?? []
    const injury = flag?.because.find(({ questionId }) => questionId === 's2_injury')
    expect(injury).toMatchObject({
      section: 2,
      answer: 'Yes',
      question: expect.stringContaining('hurt this knee'),
    })
  })

  it('says "not provided" for what was skipped and leaves out what was not asked', async () => {
    const { s9_goal: _, s6_other: __, ...answers } = URGENT
    const page = await read(await sentForm(answers))
    const rows = page?.sections.flatMap((section) => section.rows) ?? []
    expect(rows.find(({ id }) => id === 's9_goal')).toMatchObject({ answer: null })
    expect(rows.some(({ id }) => id === 's6_km_w1')).toBe(false)
  })

  it('D3 leaves an audit row each time', async () => {
    const form = await sentForm(COMPLETE)
    await read(form)
    await read(form, 'colleague')
    const rows = await database.db.select().from(auditEvent).where(eq(auditEvent.subjectId, form.formId))
    expect(rows.filter(({ action }) => action === 'form.read')).toHaveLength(2)
  })

  it.each(['receptionist', 'owner'] as const)('Z4 does not exist for a %s', async (person) => {
    const form = await sentForm(URGENT)
    expect(await read(form, person)).toBeNull()
    expect(await formsToReview(await actorOf(person))).toEqual([])
    const actor = await actorOf(person)
    expect(await markFlag(actor, { formId: form.formId, version: 1, ruleId: 'RF06a' })).toMatchObject({
      ok: false,
    })
    const given = { formId: form.formId, version: 1, outcome: 'treat', note: '' } as const
    expect(await signOff(actor, given)).toMatchObject({ ok: false })
    const audit = await database.db.select().from(auditEvent).where(eq(auditEvent.subjectId, form.formId))
    expect(audit.some(({ action }) => action === 'form.read')).toBe(false)
  })
})

describe('signing off', () => {
  it('locks the version that was read: name, time, version; the note is sealed', async () => {
    const form = await sentForm(URGENT)
    expect(await sign(form)).toEqual({ ok: true })
    const page = await read(form)
    expect(page).toMatchObject({
      status: 'reviewed',
      reviews: [{ by: 'Dr Sana Malik', version: 1, note: NOTE }],
    })
    const [review] = await database.db.select().from(formReview).where(eq(formReview.formId, form.formId))
    expect(review?.noteSealed?.toString('latin1')).not.toContain(NOTE)
    expect(await sign(form, { outcome: 'do_not_treat' })).toMatchObject({
      code: 'already_signed',
      by: 'Dr Sana Malik',
    })
  })

  it('R9 two at once: one signs', async () => {
    const form = await sentForm(COMPLETE)
    const results = await Promise.all(Array.from({ length: 5 }, () => sign(form)))
    expect(results.filter(({ ok }) => ok)).toHaveLength(1)
    expect(
      await database.db.select().from(formReview).where(eq(formReview.formId, form.formId)),
    ).toHaveLength(1)
  })

  it('R9 refuses a version that the patient has changed meanwhile', async () => {
    const form = await sentForm(COMPLETE)
    await database.db.update(intakeForm).set({ version: 2 }).where(eq(intakeForm.id, form.formId))
    expect(await sign(form)).toEqual({ ok: false, code: 'changed' })
    expect(await sign(form, { version: 2 })).toEqual({ ok: true })
  })

  it('refuses a form that was not sent', async () => {
    expect(await sign(await sentForm(URGENT, 'open'))).toEqual({ ok: false, code: 'not_sent' })
  })

  it('"do not treat yet" puts a call on Today', async () => {
    const form = await sentForm(URGENT)
    const keys = async () => (await loadToday(await actorOf('receptionist'))).attention.map(({ key }) => key)
    expect(await keys()).toContain(`form-${form.formId}`)
    await sign(form, { outcome: 'do_not_treat' })
    expect(await keys()).toContain(`contact-${form.formId}`)
    expect(await keys()).not.toContain(`form-${form.formId}`)
  })

  it('a mark on a flag names who made it, and a later save by the patient takes it back', async () => {
    const form = await sentForm(URGENT)
    const actor = await actorOf('practitioner')
    const mark = { formId: form.formId, version: 1, ruleId: 'RF06a' } as const
    expect(await markFlag(actor, { ...mark, ruleId: 'RF01' })).toEqual({ ok: false, code: 'changed' })
    expect(await markFlag(actor, mark)).toEqual({ ok: true })
    expect((await read(form))?.findings[0]?.reviewed).toMatchObject({ userId: actor.userId })
    const savedAt = new Date(Date.now() + 1000)
    await database.db.update(intakeForm).set({ savedAt, version: 2 }).where(eq(intakeForm.id, form.formId))
    expect((await read(form))?.findings[0]?.reviewed).toBeNull()
    expect(await markFlag(actor, mark)).toEqual({ ok: false, code: 'changed' })
  })
})

describe('the list', () => {
  it('puts red flags first, then the soonest visit', async () => {
    await database.db.update(intakeForm).set({ status: 'reviewed' })
    const calm = await sentForm(COMPLETE)
    const calmLater = await sentForm(COMPLETE)
    const urgent = await sentForm(URGENT)
    const unsentRedFlag = await sentForm(vectorAnswers('TV04'), 'open')
    await sentForm(COMPLETE, 'open')
    const forms = await formsToReview(await actorOf('practitioner'))
    const expected = [unsentRedFlag, urgent, calm, calmLater].map(({ formId }) => formId)
    expect(forms.map(({ id }) => id)).toEqual(expected)
    expect(await countFormsToReview()).toBe(4)
  })
})

/** What may never reach people who do not treat: answers, rules, their words, laser results. */
const CLINICAL =
  /canary|\bR[F]\d\d|\bL[ARP]\d\d|ABSOLUTE|RELATIVE|PRECAUTION|urgent|Ottawa|hurt this knee|shivers/i

describe('Z8 what people at reception get', () => {
  it.each(['receptionist', 'owner'] as const)('Z8 no clinical word reaches a %s', async (person) => {
    const form = await sentForm(URGENT)
    await sign(form, { outcome: 'do_not_treat' })
    const flagged = await sentForm(URGENT)
    const service = await bookableService('physio')
    if (!service) throw new Error('No service')
    const answers = { ...vectorAnswers('TV04'), s7_meds: ['other'], s7_meds_text: CANARY }
    await tellClinic({ name: 'Caller', mobile: '+923001112223', locale: 'en', answers, service })
    const [call] = await database.db.select().from(callRequest)

    const seenBy = async (who: Person) => {
      const actor = await actorOf(who)
      return JSON.stringify([
        await loadToday(actor),
        await loadAppointment(actor, form.appointmentId),
        await loadAppointment(actor, flagged.appointmentId),
        await loadCall(actor, call?.id ?? ''),
      ])
    }
    expect(await seenBy(person)).not.toMatch(CLINICAL)
    expect(await seenBy('practitioner')).toMatch(CLINICAL)
    const today = await loadToday(await actorOf(person))
    expect(today.attention.find(({ key }) => key === `form-${flagged.formId}`)).toMatchObject({
      step: 'call',
    })
  })
})
