import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { isLoopbackUrl } from '../database/database-address.mjs'
import { lastDatabasePort } from '../database/database-place.mjs'
import { embeddedUrls } from '../database/database-roles.mjs'
import { ensurePackages } from '../ensure-packages.mjs'
import { ExpectedFailure, reportFailure } from '../expected-failure.mjs'
import { parsePort } from '../free-port.mjs'
import { runCommand } from '../process/run-command.mjs'
import { createProgress } from '../progress.mjs'
import { projectFolder, stateFolder } from '../project-folder.mjs'
import { runningStart } from './claim-clone.mjs'
import { loadLocalSecrets } from './local-secrets.mjs'
import { DATABASE } from './prepare-database.mjs'
import { localEnvironment, productionEnvironment } from './service-environment.mjs'
import { loadSettingsFile } from './settings-file.mjs'

/**
 * Runs a TypeScript file with the settings a start would have: those of the environment and `.env`, or, when
 * they name no database, those of the demo that runs from this clone.
 * @param {string[]} args  the file, then its own arguments
 */
export async function runWithSettings([script, ...args]) {
  process.chdir(projectFolder)
  try {
    loadSettingsFile()
    // Never under a running start: only when nothing is installed at all.
    if (!existsSync(join(projectFolder, 'node_modules'))) {
      await ensurePackages({ progress: createProgress(), withTools: false })
    }
    const { code } = await runCommand({
      command: process.execPath,
      args: ['--import', 'tsx', script, ...args],
      env: process.env.DATABASE_URL ? givenEnvironment() : environmentOfRunningDemo(),
      output: 'inherit',
    })
    process.exitCode = code
  } catch (error) {
    reportFailure(error)
  }
}

function givenEnvironment() {
  const { env } = process
  const isLocalTest = env.GENU_MODE === 'test' && isLoopbackUrl(env.DATABASE_URL)
  const port = parsePort(env.PORT)
  if (!isLocalTest) return productionEnvironment({ env, port })
  const secrets = loadLocalSecrets(join(stateFolder, 'secrets.json'))
  const urls = { app: env.DATABASE_URL, owner: env.DATABASE_OWNER_URL || env.DATABASE_URL }
  return localEnvironment({ env, mode: 'test', port, secrets, urls })
}

function environmentOfRunningDemo() {
  const running = runningStart()
  const databasePort = lastDatabasePort(stateFolder)
  if (!running || !databasePort) {
    throw new ExpectedFailure(
      'Start the demo first (npm start), or set DATABASE_URL to the database you mean',
    )
  }
  const secrets = loadLocalSecrets(join(stateFolder, 'secrets.json'))
  const urls = embeddedUrls({ port: databasePort, passwords: secrets.databasePasswords, database: DATABASE })
  return localEnvironment({ env: process.env, mode: running.mode, port: running.port, secrets, urls })
}
