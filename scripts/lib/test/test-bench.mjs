import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedDatabase } from '../database/embedded-database.mjs'
import { makePassableFolder } from '../project-folder.mjs'
import { createLocalSecrets } from '../start/local-secrets.mjs'

/**
 * What one test run has for itself: a temporary folder, secrets and, once asked for, a database cluster.
 * All of it is gone after the session has ended.
 * @param {import('../start/session.mjs').Session} session
 */
export function createTestBench(session) {
  const folder = mkdtempSync(join(tmpdir(), 'genu-test-'))
  makePassableFolder(folder)
  const secrets = createLocalSecrets()
  session.onEnd(() => rmSync(folder, { recursive: true, force: true }))
  let starting
  return {
    folder,
    secrets,
    /** The cluster, started on first use. @returns {Promise<import('../database/embedded-database.mjs').EmbeddedDatabase>} */
    database() {
      starting ??= startCluster({ session, folder, secrets })
      return starting
    },
  }
}

async function startCluster({ session, folder, secrets }) {
  const logFile = join(folder, 'database.log')
  const database = await startEmbeddedDatabase({
    folder,
    passwords: secrets.databasePasswords,
    logFile,
    durable: false,
  })
  session.add({ child: database.child, logFile, isDatabase: true })
  // The folder may lie elsewhere, where the database's user can reach it.
  session.onEnd(() => rmSync(database.dataFolder, { recursive: true, force: true }))
  return database
}

/** @typedef {ReturnType<typeof createTestBench>} TestBench */
