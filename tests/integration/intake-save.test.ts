import { and, eq, sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { intakeForm } from '@/db/schema/intake'
import { auditEvent, outboxMessage } from '@/db/schema/outbox'
import { importClinic } from '@/server/clinic/import-clinic'
import { savePage } from '@/server/intake/save-page'
import { bookedForm, READS_NOTHING, save, sign, stored } from '../support/health-form'
import { testClinic } from '../support/test-clinic'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await importClinic(testClinic({ practitioners: 1, rooms: 1, devices: 1 }))
})
afterAll(() => database.drop())

const INJURED = { s2_breath: 'no', s2_foot_cold: 'no', s2_shape: 'no', s2_injury: 'yes', s2_walk_now: 'yes' }

/** Everything in a table, as text: bytes come as hex. */
async function dump(table: string) {
  const rows = await database.db.execute(sql`select t::text as row from ${sql.identifier(table)} t`)
  return rows.map(({ row }) => String(row)).join('\n')
}

describe('what is kept', () => {
  it('carries the answers of the booking over and asks for the rest', async () => {
    const form = await bookedForm()
    const { answers, consent, assessment } = await stored(form)
    expect(answers).toMatchObject({ s2_fever: 'no', s8_service: 'physio', s10_data: true })
    expect(consent).toMatchObject({ agreed: ['s10_data'], name: null, language: 'en' })
    expect(assessment.booking).toBe('ALLOW')
  })

  it('deletes answers to questions that are hidden by a later answer', async () => {
    const form = await bookedForm()
    await save(form, { slug: 'safety-check', raw: INJURED })
    await save(form, {
      slug: 'injury',
      raw: { s2_wound: 'no', s2_walk_then: 'yes', s2_pop: 'yes', s2_swell_fast: 'no' },
    })
    expect((await stored(form)).answers).toHaveProperty('s2_pop', 'yes')
    await save(form, { slug: 'safety-check', raw: { ...INJURED, s2_injury: 'no' } })
    const { answers } = await stored(form)
    expect(Object.keys(answers).filter((id) => ['s2_wound', 's2_walk_then', 's2_pop'].includes(id))).toEqual(
      [],
    )
  })

  it('D1 keeps answers, findings and signature sealed: none of them is in any table', async () => {
    const form = await bookedForm()
    await save(form, { slug: 'sport', raw: { s6_runs: 'no', s6_strength: '2', s6_other: 'Canary archery' } })
    await save(form, { slug: 'safety-check', raw: { ...INJURED, s2_foot_cold: 'yes', s2_injury: 'no' } })
    await sign(form, 'Canary Signature')
    const tables = [await dump('intake_form'), await dump('audit_event'), await dump('outbox_message')].join(
      '\n',
    )
    for (const canary of ['Canary archery', 'Canary Signature', 'RF01', 's2_foot_cold']) {
      expect(tables).not.toContain(canary)
      expect(tables).not.toContain(Buffer.from(canary).toString('hex'))
    }
    expect((await stored(form)).answers.s6_other).toBe('Canary archery')
  })

  it('D1 refuses the sealed answers of another form', async () => {
    const [mine, other] = [await bookedForm(), await bookedForm()]
    const [theirs] = await database.db.select().from(intakeForm).where(eq(intakeForm.id, other.formId))
    if (!theirs) throw new Error('no form')
    await database.db
      .update(intakeForm)
      .set({ answersSealed: theirs.answersSealed })
      .where(eq(intakeForm.id, mine.formId))
    await expect(stored(mine)).rejects.toThrow()
  })

  it('keeps the signature with the consent and not among the answers', async () => {
    const form = await bookedForm()
    await sign(form, '  Bilal   Rashid ')
    const { answers, consent } = await stored(form)
    expect(consent).toMatchObject({ name: 'Bilal Rashid', agreed: ['s10_not_diagnosis', 's10_data'] })
    expect(JSON.stringify(answers)).not.toContain('Bilal')
  })
})

describe('saving a page', () => {
  it('keeps a worrying answer although another one on the page is missing', async () => {
    const form = await bookedForm()
    const { read, alarms } = await save(form, { slug: 'safety-check', raw: { s2_breath: 'yes' } })
    expect(alarms.map(({ id }) => id)).toEqual(['RF04'])
    expect(read.problems.map(({ id }) => id)).toContain('s2_shape')
    const [row] = await database.db.select().from(intakeForm).where(eq(intakeForm.id, form.formId))
    expect(row?.severity).toBe('emergency')
  })

  it('shows a follow-up that the page itself has brought up, without calling it a mistake', async () => {
    const form = await bookedForm()
    const { read } = await save(form, {
      slug: 'knee-history',
      raw: { s7_prev: 'none', s7_surgery: 'keyhole' },
    })
    expect(read).toMatchObject({ problems: [], revealed: ['s7_surgery_6w'] })
  })

  it('asks for the places once the side is known, and again when it changes', async () => {
    const form = await bookedForm()
    const first = await save(form, { slug: 'where', raw: { s3_side: 'right' } })
    expect(first.read).toMatchObject({ problems: [], revealed: ['s3_zones'] })
    await save(form, { slug: 'where', raw: { s3_side: 'right', s3_zones: ['R_CALF', 'R_BACK'] } })
    const other = await save(form, {
      slug: 'where',
      raw: { s3_side: 'left', s3_zones: ['R_CALF', 'R_BACK'] },
    })
    expect(other.read).toMatchObject({ problems: [], revealed: ['s3_zones'] })
    expect((await stored(form)).answers).not.toHaveProperty('s3_zones')
  })

  it('clears an optional answer that was emptied by someone who saw it', async () => {
    const form = await bookedForm()
    const raw = { s6_runs: 'no', s6_strength: '2' }
    await save(form, { slug: 'sport', raw: { ...raw, s6_other: 'Cricket' } })
    await save(form, { slug: 'sport', raw: { ...raw, s6_other: '' } })
    expect((await stored(form)).answers).not.toHaveProperty('s6_other')
  })

  it('refuses to empty a required answer and keeps it, but lets a consent be taken back', async () => {
    const form = await bookedForm()
    await sign(form)
    const { read } = await save(form, { slug: 'safety-check', raw: {} })
    expect(read.problems.map(({ id }) => id)).toContain('s2_breath')
    await save(form, { slug: 'agreement', raw: { s10_not_diagnosis: 'yes', signature: 'Test Person' } })
    const { answers, consent } = await stored(form)
    expect(answers).toHaveProperty('s2_breath', 'no')
    expect(answers).not.toHaveProperty('s10_data')
    expect(consent?.agreed).toEqual(['s10_not_diagnosis'])
  })

  it('L7 leaves alone what a browser could not see and left blank', async () => {
    const form = await bookedForm()
    await save(form, { slug: 'sport', raw: { s6_runs: 'no', s6_strength: '2', s6_other: 'Cricket' } })
    const reading = READS_NOTHING
    const { read } = await save(form, { slug: 'sport', raw: { s6_strength: '3', s6_other: '' }, reading })
    expect(read).toMatchObject({ problems: [], given: ['s6_strength'] })
    expect((await stored(form)).answers).toMatchObject({ s6_runs: 'no', s6_strength: 3, s6_other: 'Cricket' })
  })

  it('I5 refuses characters that hide or reorder text, with a message at the field', async () => {
    const form = await bookedForm()
    const typed = { s6_runs: 'no', s6_strength: '2', s6_other: 'abc\u202Edef' }
    const { read } = await save(form, { slug: 'sport', raw: typed })
    expect(read.problems).toMatchObject([{ id: 's6_other', code: 'unsafe_characters' }])
  })

  it('D3 writes its audit row with the change or changes nothing, and no answer goes into it', async () => {
    const form = await bookedForm()
    const raw = { s6_runs: 'no', s6_strength: '2' }
    const owner = postgres(database.ownerUrl, { max: 1 })
    await owner`revoke insert on audit_event from genu_test_app`
    await expect(save(form, { slug: 'sport', raw })).rejects.toThrow()
    await owner`grant insert on audit_event to genu_test_app`
    await owner.end()
    expect((await stored(form)).answers).not.toHaveProperty('s6_runs')

    await save(form, { slug: 'sport', raw })
    const isSaving = and(eq(auditEvent.subjectId, form.formId), eq(auditEvent.action, 'form.saved'))
    const [row] = await database.db.select().from(auditEvent).where(isSaving)
    expect(row?.detail).toEqual({ page: 'sport', version: 2, severity: null })
  })

  it('Z2 does nothing for another patient’s form', async () => {
    const [mine, other] = [await bookedForm(), await bookedForm()]
    const before = await stored(other)
    const page = { slug: 'sport', task: 'activity', questions: ['s6_strength'] } as const
    const save = { formId: other.formId, patientId: mine.patientId, page, language: 'en' } as const
    const result = await savePage(database.db, { ...save, raw: { s6_strength: '7' }, reading: { all: true } })
    expect(result).toEqual({ ok: false, code: 'gone' })
    expect((await stored(other)).version).toBe(before.version)
  })
})

describe('telling the clinic', () => {
  const alertsOf = (formId: string) =>
    database.db
      .select()
      .from(outboxMessage)
      .where(sql`dedupe_key like ${`staff_alert/${formId}%`}`)

  it('queues one mail for an emergency answer, however often the page is posted', async () => {
    const form = await bookedForm()
    const raw = { ...INJURED, s2_injury: 'no', s2_foot_cold: 'yes' }
    await save(form, { slug: 'safety-check', raw })
    await save(form, { slug: 'safety-check', raw })
    await save(form, { slug: 'safety-check', raw: { ...raw, s2_foot_cold: 'no' } })
    await save(form, { slug: 'safety-check', raw })
    const alerts = await alertsOf(form.formId)
    expect(alerts).toMatchObject([{ kind: 'staff_alert', recipient: 'clinic@clinic.example' }])
  })

  it('queues nothing for answers that may wait', async () => {
    const form = await bookedForm()
    await save(form, { slug: 'other-signs', raw: { s4_symptoms: 'none', s4_stiff: 'gt30' } })
    expect((await stored(form)).assessment.severity).toBe('soon')
    expect(await alertsOf(form.formId)).toEqual([])
  })
})
