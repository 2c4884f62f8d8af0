import { eq, sql } from 'drizzle-orm'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { auditEvent } from '@/db/schema/outbox'
import { assess } from '@/domain/intake/assess'
import { localDateOf } from '@/domain/time/local-date'
import { tellClinic } from '@/server/booking/steps/tell-clinic'
import { importClinic } from '@/server/clinic/import-clinic'
import { bookableService } from '@/server/clinic/load-clinic'
import { now } from '@/server/clock/now'
import { tryBirthDate } from '@/server/intake/answer-access'
import { sealAnswers, sealAssessment } from '@/server/intake/form-seals'
import { sendForm } from '@/server/intake/send-form'
import { decidePending } from '@/server/staff/appointment/decide-pending'
import { loadAppointment } from '@/server/staff/appointment/load-appointment'
import { sendLink } from '@/server/staff/appointment/send-link'
import { loadCall } from '@/server/staff/calls/load-call'
import { markCalled } from '@/server/staff/calls/mark-called'
import { loadForm } from '@/server/staff/forms/load-form'
import { markFlag } from '@/server/staff/forms/mark-flag'
import { signOff } from '@/server/staff/forms/sign-off'
import { book, quarterIn, somebody, vectorAnswers } from '../support/booking-requests'
import { bookedForm, COMPLETE, save, sign } from '../support/health-form'
import { actorOf, addStaff } from '../support/staff-people'
import { testClinic } from '../support/test-clinic'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

vi.mock('next/headers', async () => (await import('../support/fake-browser')).browser)

let database: TestDatabase
let owner: postgres.Sql

beforeAll(async () => {
  database = await createTestDatabase()
  owner = postgres(database.ownerUrl, { max: 1, onnotice: () => undefined })
  await importClinic(testClinic({ practitioners: 2, rooms: 2, devices: 1 }))
  await addStaff()
})
afterAll(async () => {
  await owner.end({ timeout: 1 })
  await database.drop()
})

const pendingVisit = async () => {
  const result = await book({ slug: 'laser', start: nextStart(), answers: vectorAnswers('TV15') })
  if (!result.ok) throw new Error(result.code)
  return result.booked
}
let hours = 200
const nextStart = () => {
  hours += 2
  return quarterIn(hours)
}

const callId = async () => {
  const service = await bookableService('physio')
  if (!service) throw new Error('no service')
  await tellClinic({ ...CALLER, locale: 'en', answers: vectorAnswers('TV02'), service })
  const [row] = await owner`select id from call_request order by created_at desc, id limit 1`
  return String(row?.id)
}
const CALLER = { name: 'Caller', mobile: '+923001234567' }

/** A form that a rule has flagged, sent. */
const sentForm = async () => {
  const form = await bookedForm()
  const answers = vectorAnswers('TV02')
  const assessment = assess(answers, localDateOf({ at: now(), timeZone: 'Asia/Karachi' }))
  await owner`
    update intake_form set status = 'sent', sent_at = saved_at,
      answers_sealed = ${sealAnswers(form.formId, answers)},
      assessment_sealed = ${sealAssessment(form.formId, assessment)} where id = ${form.formId}`
  return form
}

/** Every change, ready to be made; what it takes is there already. */
const CHANGES: Record<string, () => Promise<() => Promise<unknown>>> = {
  'a booking': async () => () => book({ slug: 'physio', start: nextStart(), patient: somebody() }),
  'a request to be called': async () => {
    const service = await bookableService('physio')
    if (!service) throw new Error('no service')
    return () => tellClinic({ ...CALLER, locale: 'en', answers: vectorAnswers('TV02'), service })
  },
  'a page of a form': async () => {
    const form = await bookedForm()
    return () => save(form, { slug: 'activities', raw: { s9_act1: 'Stairs', s9_act1_score: '5' } })
  },
  'a form sent': async () => {
    const form = await bookedForm(COMPLETE)
    await sign(form)
    return () => sendForm(database.db, form)
  },
  'a guess of a date of birth': async () => {
    const { formId } = await bookedForm()
    return () => tryBirthDate(database.db, { formId, dateOfBirth: '1990-01-01' })
  },
  'a decision about laser': async () => {
    const { appointmentId } = await pendingVisit()
    const actor = await actorOf('practitioner')
    return () => decidePending(actor, { appointmentId, version: 1, decision: 'decline', reason: 'No' })
  },
  'a link sent': async () => {
    const result = await book({ slug: 'physio', start: nextStart() })
    if (!result.ok) throw new Error(result.code)
    const actor = await actorOf('receptionist')
    return () => sendLink(actor, { appointmentId: result.booked.appointmentId })
  },
  'a call made': async () => {
    const id = await callId()
    const actor = await actorOf('receptionist')
    return () => markCalled(actor, { callId: id })
  },
  'a flag reviewed': async () => {
    const { formId } = await sentForm()
    const actor = await actorOf('practitioner')
    return () => markFlag(actor, { formId, version: 1, ruleId: 'RF06a' })
  },
  'a form signed off': async () => {
    const { formId } = await sentForm()
    const actor = await actorOf('practitioner')
    return () => signOff(actor, { formId, version: 1, outcome: 'treat', note: '' })
  },
}

/** Every row of the product's tables, audit rows left out, as one digest. */
async function digest() {
  const tables = await owner<{ name: string }[]>`
    select table_name as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name <> 'audit_event' order by 1`
  const digests = []
  for (const { name } of tables) {
    const [row] = await owner`
      select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as md5 from ${owner(name)} t`
    digests.push(`${name} ${row?.md5}`)
  }
  return digests
}

const auditRows = async () => Number((await owner`select count(*) from audit_event`)[0]?.count)

/** Makes every insert of an audit row fail, as a kill at that moment would. */
async function withoutAudit<Result>(work: () => Promise<Result>): Promise<Result> {
  await owner`
    create function refuse_audit() returns trigger language plpgsql
    as $$ begin raise exception 'no audit row now'; end $$`
  await owner`create trigger refuse_audit before insert on audit_event execute function refuse_audit()`
  try {
    return await work()
  } finally {
    await owner`drop trigger refuse_audit on audit_event`
    await owner`drop function refuse_audit`
  }
}

describe('D3 a change and its audit row are written together or not at all', () => {
  it.each(Object.keys(CHANGES))('%s', async (name) => {
    const change = await (CHANGES[name] as () => Promise<() => Promise<unknown>>)()
    const before = { rows: await digest(), audited: await auditRows() }
    await expect(withoutAudit(change)).rejects.toThrow()
    expect(await digest()).toEqual(before.rows)
    expect(await auditRows()).toBe(before.audited)
    await change()
    expect(await digest()).not.toEqual(before.rows)
    expect(await auditRows()).toBeGreaterThan(before.audited)
  })
})

describe('D3 Z10 the application cannot alter what was recorded', () => {
  it.each([
    sql`update audit_event set action = 'nothing'`,
    sql`delete from audit_event`,
    sql`truncate audit_event`,
    sql`drop table audit_event`,
    sql`alter table audit_event disable trigger all`,
    sql`alter table audit_event add column more text`,
    sql`create table another (id int)`,
    sql`create function f() returns int language sql as 'select 1'`,
    sql`copy audit_event to program 'cat'`,
    sql`copy (select 1) to '/tmp/genu-audit'`,
    sql`set role postgres`,
  ])('statement %#', async (statement) => {
    const before = await auditRows()
    const failed = await database.db.execute(statement).then(
      () => null,
      (error: { cause?: { code?: string } }) => error.cause?.code,
    )
    expect(failed).toBe('42501')
    expect(await auditRows()).toBe(before)
  })

  it('it may add rows and read them', async () => {
    expect(await auditRows()).toBeGreaterThan(0)
    const rows = await database.db.select().from(auditEvent).limit(1)
    expect(rows).toHaveLength(1)
  })
})

describe('D3 whoever reads clinical text is recorded, once a page', () => {
  const readsOf = async (subjectId: string, action: string) =>
    (
      await database.db
        .select({ actorId: auditEvent.actorId })
        .from(auditEvent)
        .where(sql`${eq(auditEvent.subjectId, subjectId)} and ${eq(auditEvent.action, action)}`)
    ).map(({ actorId }) => actorId)

  it('a health form, a request to be called, findings and the reason of a decision', async () => {
    const [practitioner, receptionist] = [await actorOf('practitioner'), await actorOf('receptionist')]
    const { formId } = await sentForm()
    const id = await callId()
    const visit = await pendingVisit()
    const { appointmentId } = visit
    await decidePending(practitioner, { appointmentId, version: 1, decision: 'decline', reason: 'Not now' })
    for (let views = 0; views < 3; views += 1) {
      expect(await loadForm(practitioner, formId)).not.toBeNull()
      expect((await loadCall(practitioner, id))?.findings).not.toBeNull()
      expect((await loadAppointment(practitioner, appointmentId))?.decision.reason).toBe('Not now')
      // those who see no clinical text leave no such row
      expect((await loadCall(receptionist, id))?.findings).toBeNull()
      expect((await loadAppointment(receptionist, appointmentId))?.decision.reason).toBeNull()
      expect(await loadForm(receptionist, formId)).toBeNull()
    }
    const thrice = Array(3).fill(practitioner.userId)
    expect(await readsOf(formId, 'form.read')).toEqual(thrice)
    expect(await readsOf(id, 'call-request.read')).toEqual(thrice)
    expect(await readsOf(appointmentId, 'appointment.decision_read')).toEqual(thrice)
    expect(await readsOf(visit.formId, 'form.findings_read')).toEqual(thrice)
  })
})
