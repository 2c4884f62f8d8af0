import { execFile } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import postgres from 'postgres'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hostAndPort } from '../../scripts/lib/database/database-address.mjs'
import {
  type EmbeddedDatabase,
  startEmbeddedDatabase,
} from '../../scripts/lib/database/embedded-database.mjs'
import { decideMode } from '../../scripts/lib/start/start-mode.mjs'

const passwords = { admin: 'admin-1', owner: 'owner-1', app: 'app-1' }
let base: string

beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'genu startup '))
  chmodSync(base, 0o711)
})
afterAll(() => rmSync(base, { recursive: true, force: true }))

function startIn(folder: string, own = passwords) {
  return startEmbeddedDatabase({ folder, passwords: own, logFile: join(base, 'database.log'), durable: true })
}

async function query(url: string, statement: string) {
  const sql = postgres(url, { max: 1, onnotice: () => undefined })
  try {
    return [...(await sql.unsafe(statement))]
  } finally {
    await sql.end()
  }
}

describe('embedded database in a folder whose path has spaces', () => {
  let folder: string
  let database: EmbeddedDatabase

  beforeAll(async () => {
    folder = join(base, 'a clone')
    mkdirSync(join(folder, 'database.draft'), { recursive: true })
    writeFileSync(join(folder, 'database.draft', 'PG_VERSION'), 'left by an interrupted start')
    database = await startIn(folder)
    await database.ensureDatabase('clinic')
  })
  afterAll(() => database.child.stop())

  const urls = () => database.urls('clinic')

  it('is made anew over the draft of an interrupted start', () => {
    expect(existsSync(join(folder, 'database.draft'))).toBe(false)
    expect(readFileSync(join(database.dataFolder, 'PG_VERSION'), 'utf8').trim()).toBe('18')
  })

  it('listens on loopback TCP alone and keeps values out of its log', async () => {
    const [row] = await query(
      urls().admin,
      `select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets,
        current_setting('log_error_verbosity') as verbosity, current_setting('log_min_error_statement') as statements,
        current_setting('data_checksums') as checksums, current_setting('fsync') as fsync`,
    )
    expect(row).toEqual({
      addresses: '127.0.0.1',
      sockets: '',
      verbosity: 'terse',
      statements: 'panic',
      checksums: 'on',
      fsync: 'on',
    })
  })

  it('lets the owner make tables and the application not', async () => {
    await query(urls().owner, 'create table kept (n int)')
    await query(urls().owner, 'insert into kept values (7)')
    await expect(query(urls().app, 'create table mine (n int)')).rejects.toMatchObject({ code: '42501' })
    await expect(query(urls().app, 'create temporary table mine (n int)')).rejects.toMatchObject({
      code: '42501',
    })
  })

  it('comes back on the same port, with its rows, after kill -9', async () => {
    const before = urls().owner
    process.kill(database.child.pid, 'SIGKILL')
    await database.child.ended
    expect(existsSync(join(database.dataFolder, 'postmaster.pid'))).toBe(true)
    database = await startIn(folder)
    expect(urls().owner).toBe(before)
    expect(await query(urls().owner, 'select n from kept')).toEqual([{ n: 7 }])
  })

  it('is not stopped by a pid file whose number belongs to another program by now', async () => {
    await database.child.stop()
    writeFileSync(join(database.dataFolder, 'postmaster.pid'), `${process.pid}\n${database.dataFolder}\n`)
    database = await startIn(folder)
    expect(await query(urls().owner, 'select n from kept')).toEqual([{ n: 7 }])
  })

  it('says so when the secrets are not the ones it was made with', async () => {
    await database.child.stop()
    database = await startIn(folder, { ...passwords, admin: 'another' })
    await expect(database.ensureDatabase('clinic')).rejects.toThrow(/secrets\.json/)
  })
})

describe('a half-written database folder', () => {
  it('is named in one line and left alone', async () => {
    const folder = join(base, 'half')
    const data = join(folder, 'database')
    mkdirSync(data, { recursive: true })
    writeFileSync(join(data, 'PG_VERSION'), '18\n')
    const failure = await startIn(folder).catch((error: Error) => error.message)
    expect(failure).toContain(data)
    expect(failure).toContain('half-written')
    expect(String(failure).split('\n')).toHaveLength(1)
    expect(existsSync(join(data, 'PG_VERSION'))).toBe(true)
  })
})

describe('a start that cannot go on', () => {
  const secret = (seed: number) =>
    Buffer.from(Array.from({ length: 32 }, (_, index) => (index * 7 + seed) % 256)).toString('base64')
  const production = {
    DATABASE_URL: 'postgres://genu_app:hunter2@127.0.0.1:1/genu',
    PUBLIC_URL: 'https://clinic.example',
    AUTH_SECRET: secret(1),
    AUDIT_KEY: secret(2),
    DATA_KEYS: `k1:${secret(3)}`,
    MAIL_FROM: 'Clinic <clinic@clinic.example>',
    RESEND_API_KEY: 're_for_a_test',
    PORT: '39417',
  }

  function start(settings: Record<string, string>) {
    const { PATH, HOME } = process.env
    const env = { NODE_ENV: 'production', PATH, HOME, GENU_MODE: '', ...settings } as const
    return new Promise<{ code: unknown; text: string }>((resolve) => {
      execFile(process.execPath, ['scripts/start.mjs'], { env }, (error, stdout, stderr) =>
        resolve({ code: error?.code ?? 0, text: stdout + stderr }),
      )
    })
  }

  it('names host and port of a database it cannot reach, never credentials', async () => {
    const { code, text } = await start(production)
    expect(code).toBe(1)
    expect(text).toContain('127.0.0.1:1 cannot be reached')
    expect(text).not.toMatch(/hunter2|genu_app|\bat .*\.mjs/)
  })

  it('names the settings that are missing', async () => {
    const { AUDIT_KEY: _, ...rest } = production
    const { code, text } = await start(rest)
    expect(code).toBe(1)
    expect(text).toContain('AUDIT_KEY')
    expect(text).not.toContain('hunter2')
  })

  it('refuses a port that is none', async () => {
    const { code, text } = await start({ PORT: 'three thousand' })
    expect(code).toBe(1)
    expect(text).toContain('PORT')
  })
})

describe('what is started', () => {
  const remote = 'postgres://a:b@db.example:5432/genu'
  const local = 'postgres://a:b@localhost:5432/genu'
  const decide = (env: Record<string, string>, isDevelopment = false) => decideMode({ env, isDevelopment })

  it.each([
    [{}, false, { mode: 'demo', embedded: true, isLocal: true }],
    [{ DATABASE_URL: remote }, false, { mode: 'production', embedded: false, isLocal: false }],
    [{ DATABASE_URL: local }, false, { mode: 'production', embedded: false, isLocal: false }],
    [{ DATABASE_URL: local }, true, { mode: 'demo', embedded: false, isLocal: true }],
    [{ GENU_MODE: 'test' }, false, { mode: 'test', embedded: true, isLocal: true }],
    [{ GENU_MODE: 'test', DATABASE_URL: local }, false, { mode: 'test', embedded: false, isLocal: true }],
  ])('%j, development: %s', (env, isDevelopment, expected) => {
    expect(decide(env, isDevelopment)).toEqual(expected)
  })

  it('refuses what contradicts itself', () => {
    expect(() => decide({ DATABASE_URL: remote }, true)).toThrow('db.example:5432')
    expect(() => decide({ GENU_MODE: 'production' })).toThrow('DATABASE_URL')
    expect(() => decide({ GENU_MODE: 'demo', DATABASE_URL: local })).toThrow('GENU_MODE')
    expect(() => decide({ GENU_MODE: 'staging' })).toThrow('GENU_MODE')
  })

  it.each([
    ['postgres://user:p%40ss@db.example/genu', 'db.example:5432'],
    ['postgres://user:p@ss@db.example:6543/genu', 'db.example:6543'],
    ['postgres://user:secret@h1:5432,h2:5433/genu?x=1', 'h1:5432,h2:5433'],
    ['postgres://user:sec/ret@db.example/genu', 'the host in DATABASE_URL'],
    ['not an address', 'the host in DATABASE_URL'],
  ])('shows of %s only host and port', (url, expected) => {
    expect(hostAndPort(url)).toBe(expected)
  })
})
