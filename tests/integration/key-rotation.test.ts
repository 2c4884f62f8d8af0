import { spawn } from 'node:child_process'
import { randomBytes, randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { eq, isNotNull, sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { callRequest } from '@/db/schema/booking'
import { intakeForm } from '@/db/schema/intake'
import { auditEvent } from '@/db/schema/outbox'
import { importClinic } from '@/server/clinic/import-clinic'
import { keyRing } from '@/server/crypto/key-material'
import { rewrapRecords } from '@/server/crypto/rewrap-records'
import { seal, sealedPrefix, unseal } from '@/server/crypto/sealed'
import { sealedColumns } from '@/server/crypto/sealed-columns'
import { env } from '@/server/env'
import { sealAnswers } from '@/server/intake/form-seals'
import { bookedForm } from '../support/health-form'
import { fillSealedColumns } from '../support/sealed-rows'
import { testClinic } from '../support/test-clinic'
import { createTestDatabase, type TestDatabase } from '../support/test-database'

const newKeys = () => {
  const added = `second:${randomBytes(32).toString('base64')}`
  return { setting: `${added},${process.env.DATA_KEYS}`, only: keyRing.parse(added) }
}

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
  await importClinic(testClinic({ practitioners: 1, rooms: 1, devices: 1 }))
  await fillSealedColumns(database.db)
})
afterAll(() => database.drop())

/** Every sealed value of the database, opened with a ring, by table, column and row. */
async function openAll(ring = env().DATA_KEYS) {
  const opened = new Map<string, unknown>()
  for (const { table, name, column, rowId } of sealedColumns()) {
    const rows = await database.db.select({ rowId, value: column }).from(table).where(isNotNull(column))
    for (const row of rows)
      opened.set(
        `${name.table}.${name.column} ${row.rowId}`,
        unseal({ ...name, rowId: row.rowId }, row.value as Buffer, ring),
      )
  }
  return opened
}

async function callsUnder(keyId: string) {
  const prefix = sealedPrefix(keyId)
  const [row] = await database.db
    .select({ count: sql<number>`count(*)::int` })
    .from(callRequest)
    .where(sql`substring(${callRequest.answersSealed} from 1 for ${prefix.length}) = ${prefix}`)
  return row?.count ?? 0
}

describe('D2 keys are changed while the clinic works', () => {
  it('knows every sealed column of the database, and there is something in each', async () => {
    const rows = await database.db.execute<{ name: string }>(sql`
      select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and column_name like '%\\_sealed'`)
    const known = sealedColumns().map(({ name }) => `${name.table}.${name.column}`)
    expect(known.sort()).toEqual([...rows].map(({ name }) => name).sort())
    const filled = new Set([...(await openAll()).keys()].map((place) => place.split(' ')[0]))
    expect(filled.size).toBeGreaterThanOrEqual(12)
  })

  it('killed in the middle, goes on where it was, and then the old key may go', async () => {
    const many = Array.from({ length: 500 }, () => ({ id: randomUUID() }))
    await database.db.insert(callRequest).values(many.map(({ id }) => call(id)))
    const before = await openAll()
    const { setting, only } = newKeys()
    const script = spawn(process.execPath, ['--import', 'tsx', 'scripts/keys-rewrap.ts'], {
      env: { ...process.env, DATA_KEYS: setting },
    })
    await expect.poll(() => callsUnder('second'), { timeout: 30_000, interval: 20 }).toBeGreaterThan(20)
    script.kill('SIGKILL')
    expect(await once(script, 'exit')).toEqual([null, 'SIGKILL'])
    expect(await callsUnder('second')).toBeLessThan(many.length)
    expect(await openAll(keyRing.parse(setting))).toEqual(before)
    expect(() => unseal(placeOfCall('x'), seal(placeOfCall('x'), 1), only)).toThrow(/No key/)

    const again = spawn(process.execPath, ['--import', 'tsx', 'scripts/keys-rewrap.ts'], {
      env: { ...process.env, DATA_KEYS: setting },
    })
    const [said, [code]] = await Promise.all([text(again.stdout), once(again, 'exit')])
    expect(code).toBe(0)
    expect(said).toContain('No value needs test any more.')
    expect(await openAll(only)).toEqual(before)
    const audited = await database.db.select().from(auditEvent).where(eq(auditEvent.action, 'keys.rewrapped'))
    expect(audited).toMatchObject([{ actorKind: 'system', subjectId: 'second' }])
  }, 90_000)

  it('loses nothing that is written meanwhile, by processes that do not know the new key yet', async () => {
    const form = await bookedForm()
    const { setting, only } = newKeys()
    const ring = keyRing.parse(setting)
    // what the first test wrapped with its own key is none of this one's business
    await database.db.delete(callRequest)
    const stop = { now: false }
    const writer = (async () => {
      let last = 0
      while (!stop.now) {
        last += 1
        const answersSealed = sealAnswers(form.formId, { s9_goal: `written ${last}` })
        await database.db.update(intakeForm).set({ answersSealed }).where(eq(intakeForm.id, form.formId))
      }
      return last
    })()
    for (let run = 0; run < 5; run += 1) await rewrapRecords(database.db, ring)
    stop.now = true
    const last = await writer
    await rewrapRecords(database.db, ring)
    const [row] = await database.db
      .select({ answers: intakeForm.answersSealed })
      .from(intakeForm)
      .where(eq(intakeForm.id, form.formId))
    const place = { table: 'intake_form', column: 'answers_sealed', rowId: form.formId }
    expect(unseal(place, row?.answers ?? Buffer.of(), only)).toEqual({ s9_goal: `written ${last}` })
    expect(last).toBeGreaterThan(5)
  }, 60_000)

  it('leaves a value alone that no key opens, and says where it is', async () => {
    const id = randomUUID()
    const foreign = keyRing.parse(`third:${randomBytes(32).toString('base64')}`)
    const sealed = seal(placeOfCall(id), 'what', foreign)
    await database.db.insert(callRequest).values({ ...call(id), answersSealed: sealed })
    const { unopened } = await rewrapRecords(database.db)
    expect(unopened).toContainEqual({ table: 'call_request', column: 'answers_sealed', count: 1 })
    const [kept] = await database.db.select().from(callRequest).where(eq(callRequest.id, id))
    expect(kept?.answersSealed.equals(sealed)).toBe(true)
  })
})

const placeOfCall = (rowId: string) => ({ table: 'call_request', column: 'answers_sealed', rowId })

const call = (id: string) => ({
  id,
  name: 'Caller',
  mobile: '+923001234567',
  severity: 'urgent' as const,
  language: 'en' as const,
  answersSealed: seal(placeOfCall(id), { id }),
  createdAt: new Date(),
})
