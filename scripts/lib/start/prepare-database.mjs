import { startEmbeddedDatabase } from '../database/embedded-database.mjs'
import { requireDatabase } from '../database/require-database.mjs'
import { stateFolder } from '../project-folder.mjs'
import { runScript } from './run-script.mjs'

/** Name of the demo's database in the embedded cluster. */
export const DATABASE = 'genu'

/**
 * The embedded database of this clone, started.
 * @param {{ secrets: import('./local-secrets.mjs').LocalSecrets, logFile: string,
 *   progress: import('../progress.mjs').Progress }} what
 */
export async function openEmbeddedDatabase({ secrets, logFile, progress }) {
  progress.line('Starting the embedded database …')
  const embedded = await startEmbeddedDatabase({
    folder: stateFolder,
    passwords: secrets.databasePasswords,
    logFile,
    durable: true,
  })
  if (!embedded.dataFolder.startsWith(stateFolder))
    progress.line(`The database is kept in ${embedded.dataFolder}`)
  return {
    child: embedded.child,
    open: () => embedded.ensureDatabase(DATABASE),
    urls: embedded.urls(DATABASE),
  }
}

/**
 * The database the caller has set, checked. @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ app: string, owner: string }>}
 */
export async function givenDatabase(env) {
  await requireDatabase({ variable: 'DATABASE_URL', url: env.DATABASE_URL })
  if (!env.DATABASE_OWNER_URL) {
    process.stderr.write(
      'Warning: DATABASE_OWNER_URL is not set, so migrations run as the role of DATABASE_URL, ' +
        'and the audit rows are not protected from that role.\n',
    )
    return { app: env.DATABASE_URL, owner: env.DATABASE_URL }
  }
  await requireDatabase({ variable: 'DATABASE_OWNER_URL', url: env.DATABASE_OWNER_URL })
  return { app: env.DATABASE_URL, owner: env.DATABASE_OWNER_URL }
}

/** @param {NodeJS.ProcessEnv} env */
export async function migrateDatabase(env) {
  await runScript({ script: 'migrate.ts', purpose: 'Migrating the database', env })
}

/**
 * Loads the demo clinic unless a clinic is there already.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<{ role: string, email: string, password: string }[]>} the demo's staff sign-ins
 */
export async function loadDemoClinic(env) {
  const printed = await runScript({ script: 'seed-demo.ts', purpose: 'Loading the demo clinic', env })
  const line = printed.split('\n').findLast((text) => text.startsWith('{"staff":'))
  return line ? JSON.parse(line).staff : []
}
