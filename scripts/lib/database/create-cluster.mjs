import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { ExpectedFailure } from '../expected-failure.mjs'
import { lastLines, runCommand } from '../process/run-command.mjs'
import { idsOf } from './database-user.mjs'

const MAJOR_VERSION = '18'
const ALWAYS_THERE = ['PG_VERSION', 'global/pg_control', 'postgresql.conf']

/**
 * Makes sure there is a whole cluster in the place. A new one is written beside its final name and
 * renamed when complete, so an interrupted start leaves only a draft, which never held data and is redone.
 * Whatever bears the final name may hold data and is never deleted here.
 * @param {{ place: import('./database-place.mjs').DatabasePlace, adminPassword: string, durable: boolean }} what
 * @returns {Promise<boolean>} whether the cluster is new
 */
export async function ensureCluster({ place, adminPassword, durable }) {
  const { dataFolder } = place
  if (existsSync(dataFolder) && readdirSync(dataFolder).length === 0) rmdirSync(dataFolder)
  if (existsSync(dataFolder)) {
    requireWholeCluster(dataFolder)
    return false
  }
  const draft = `${dataFolder}.draft`
  rmSync(draft, { recursive: true, force: true })
  mkdirSync(draft, { mode: 0o700 })
  if (place.user) chownSync(draft, place.user.uid, place.user.gid)
  await initialise({ place, draft, adminPassword, durable })
  renameSync(draft, dataFolder)
  return true
}

async function initialise({ place, draft, adminPassword, durable }) {
  const passwordFile = `${draft}-password`
  rmSync(passwordFile, { force: true })
  writeFileSync(passwordFile, adminPassword, { mode: 0o600 })
  chmodSync(passwordFile, 0o600)
  if (place.user) chownSync(passwordFile, place.user.uid, place.user.gid)
  const result = await runCommand({
    command: join(place.binaries, 'initdb'),
    args: [
      `--pgdata=${draft}`,
      '--username=postgres',
      `--pwfile=${passwordFile}`,
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale=C',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--data-checksums',
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ],
    env: databaseProcessEnvironment(),
    cwd: '/',
    user: idsOf(place.user),
  })
  rmSync(passwordFile, { force: true })
  if (result.code === 0) return
  rmSync(draft, { recursive: true, force: true })
  throw new ExpectedFailure(`The embedded database could not be created: ${lastLines(result.text, 2)}`)
}

function requireWholeCluster(dataFolder) {
  const missing = ALWAYS_THERE.find((name) => !existsSync(join(dataFolder, name)))
  if (missing) {
    throw new ExpectedFailure(
      `The database folder ${dataFolder} is half-written (${missing} is missing). ` +
        `If it holds nothing you need, delete that folder and start again.`,
    )
  }
  const version = readFileSync(join(dataFolder, 'PG_VERSION'), 'utf8').trim()
  if (version === MAJOR_VERSION) return
  throw new ExpectedFailure(
    `The database folder ${dataFolder} was written by PostgreSQL ${version}; this is ${MAJOR_VERSION}. ` +
      'Dump it with the older version first, or delete the folder if it holds nothing you need.',
  )
}

/** PG* variables of the caller would redirect the programs; the caller's zone and language would leak in. */
export function databaseProcessEnvironment() {
  return { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }
}
