import { and, eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { intakeForm } from '@/db/schema/intake'
import { auditEvent, outboxMessage } from '@/db/schema/outbox'
import { appointment } from '@/db/schema/scheduling'
import { questionsOfSection } from '@/domain/intake/definition'
import { isVisible } from '@/domain/intake/visibility'
import { importClinic } from '@/server/clinic/import-clinic'
import { sealAnswers } from '@/server/intake/form-seals'
import { savePage } from '@/server/intake/save-page'
import { sendForm } from '@/server/intake/send-form'
import { bookedForm, COMPLETE, save, sign, stored, without } from '../support/health-form'
import { testClinic } from '../support/test-clinic'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await importClinic(testClinic({ practitioners: 1, rooms: 1, devices: 1 }))
})
afterAll(() => database.drop())

type Form = Awaited<ReturnType<typeof bookedForm>>

async function readyForm() {
  const form = await bookedForm(COMPLETE)
  await sign(form)
  return form
}

const send = (form: Form) => sendForm(database.db, form)

/** Puts answers in the row as they are, past every check. */
const overwrite = async (form: Form, answers: typeof COMPLETE) =>
  database.db
    .update(intakeForm)
    .set({ answersSealed: sealAnswers(form.formId, answers) })
    .where(eq(intakeForm.id, form.formId))

describe('sending a health form', () => {
  it('sends a complete and signed one', async () => {
    const form = await readyForm()
    expect(await send(form)).toMatchObject({ ok: true, alarms: [] })
    const [row] = await database.db.select().from(intakeForm).where(eq(intakeForm.id, form.formId))
    expect(row).toMatchObject({ status: 'sent' })
    expect(row?.sentAt).toBeInstanceOf(Date)
  })

  it('R8 sends once, however often and however parallel it is pressed', async () => {
    const form = await readyForm()
    const results = await Promise.all([send(form), send(form), send(form), send(form)])
    expect(results.map(({ ok }) => ok)).toEqual([true, true, true, true])
    const isSending = and(eq(auditEvent.subjectId, form.formId), eq(auditEvent.action, 'form.sent'))
    expect(await database.db.select().from(auditEvent).where(isSending)).toHaveLength(1)
    const times = results.map((result) => result.ok && result.form.sentAt?.getTime())
    expect(new Set(times).size).toBe(1)
  })

  it('never reads an unanswered safety question as a no: each one alone keeps the form from being sent', async () => {
    const form = await readyForm()
    const { answers, today } = await stored(form)
    const safety = questionsOfSection(2).filter((question) => isVisible(question, answers, today))
    expect(safety.length).toBeGreaterThan(10)
    for (const { id } of safety) {
      await overwrite(form, without(answers, id))
      const result = await send(form)
      expect(result).toMatchObject({ ok: false, code: 'incomplete' })
      if (!result.ok && result.code === 'incomplete') {
        expect(result.pages.flatMap(({ questions }) => questions)).toContain(id)
      }
    }
    expect((await stored(form)).status).toBe('open')
  })

  it('is kept back without the signature', async () => {
    const form = await bookedForm(COMPLETE)
    await save(form, {
      slug: 'agreement',
      raw: { s10_not_diagnosis: 'yes', s10_data: 'yes', signature: ' ' },
    })
    expect(await send(form)).toMatchObject({ ok: false, pages: [{ slug: 'agreement' }] })
  })

  it('is stopped by an emergency answer, and goes on once that was a mistake', async () => {
    const form = await readyForm()
    await save(form, { slug: 'nights-and-lumps', raw: { s2_night: 'no', s2_wtloss: 'no', s2_lump: 'no' } })
    const raw = { s2_breath: 'no', s2_foot_cold: 'no', s2_shape: 'yes', s2_injury: 'no', s2_walk_now: 'yes' }
    await save(form, { slug: 'safety-check', raw })
    expect(await send(form)).toEqual({ ok: false, code: 'emergency' })
    await save(form, { slug: 'safety-check', raw: { ...raw, s2_shape: 'no' } })
    expect(await send(form)).toMatchObject({ ok: true })
  })

  it('runs the rules again: a flag that was not there at the last save is told', async () => {
    const form = await readyForm()
    const { answers } = await stored(form)
    await overwrite(form, { ...answers, s2_weak: 'yes' })
    const result = await send(form)
    expect(result.ok && result.alarms.map(({ id }) => id)).toEqual(['RF13'])
    const [row] = await database.db.select().from(intakeForm).where(eq(intakeForm.id, form.formId))
    expect(row?.severity).toBe('urgent')
  })

  it('tells the patient once that it came in, at the address of the booking', async () => {
    const form = await readyForm()
    const { appointmentId } = form
    await database.db
      .update(appointment)
      .set({ contactEmail: 'ann@example.test', language: 'ur' })
      .where(eq(appointment.id, appointmentId))
    await Promise.all([send(form), send(form)])
    const mails = await database.db
      .select()
      .from(outboxMessage)
      .where(eq(outboxMessage.appointmentId, appointmentId))
    expect(mails.map(({ kind, recipient, language }) => [kind, recipient, language])).toEqual([
      ['form_received', 'ann@example.test', 'ur'],
    ])
  })

  it('writes to nobody when the booking has no address, or when nothing was sent', async () => {
    await send(await readyForm())
    const unsigned = await bookedForm(COMPLETE)
    await database.db
      .update(appointment)
      .set({ contactEmail: 'ann@example.test' })
      .where(eq(appointment.id, unsigned.appointmentId))
    expect(await send(unsigned)).toMatchObject({ ok: false })
    const received = await database.db
      .select({ id: outboxMessage.appointmentId })
      .from(outboxMessage)
      .where(eq(outboxMessage.kind, 'form_received'))
    expect(received).toHaveLength(1)
  })

  it('locks the form: later posts change nothing', async () => {
    const form = await readyForm()
    await send(form)
    const page = { slug: 'sport', task: 'activity', questions: ['s6_strength'] } as const
    const post = { ...form, page, language: 'en', reading: { all: true } } as const
    const late = await savePage(database.db, { ...post, raw: { s6_strength: '7' } })
    expect(late).toEqual({ ok: false, code: 'sent' })
    expect((await stored(form)).answers.s6_strength).toBe(COMPLETE.s6_strength)
  })
})
