import { join } from 'node:path'
import { stateFolder } from '../project-folder.mjs'
import { hostOf } from './claim-clone.mjs'
import { ensureBuild } from './ensure-build.mjs'
import { loadLocalSecrets } from './local-secrets.mjs'
import { logFile, openLog } from './log-files.mjs'
import { givenDatabase, loadDemoClinic, migrateDatabase, openEmbeddedDatabase } from './prepare-database.mjs'
import { runScript } from './run-script.mjs'
import { localEnvironment, productionEnvironment, withoutOwnerUrl } from './service-environment.mjs'
import { startWeb, startWorker } from './services.mjs'
import { withoutSettings } from './settings-file.mjs'
import { waitUntilReady } from './wait-until-ready.mjs'

const READY_SECONDS = 60
const READY_SECONDS_IN_DEVELOPMENT = 120

/**
 * Database, build, migrations, demo clinic, web server and worker, in that order.
 * @param {{ session: import('./session.mjs').Session, progress: import('../progress.mjs').Progress,
 *   plan: import('./start-mode.mjs').StartMode & { port: number, isDevelopment: boolean } }} what
 * @returns {Promise<{ publicUrl: string, staff: { role: string, email: string, password: string }[] }>}
 */
export async function bringUp({ session, plan, progress }) {
  const env = await session.step(() => prepareEnvironment({ session, plan, progress }))
  if (!plan.isDevelopment) {
    await session.step(() => ensureBuild({ progress, env: withoutSettings(process.env) }))
  }
  await session.step(() => {
    progress.line('Bringing the database up to date …')
    return migrateDatabase(env)
  })
  const serviceEnv = withoutOwnerUrl(env)
  const staff = plan.isLocal ? await session.step(() => loadDemoClinic(serviceEnv)) : []
  await session.step(() => startServices({ session, plan, env: serviceEnv, progress }))
  return { publicUrl: env.PUBLIC_URL, staff }
}

async function prepareEnvironment({ session, plan, progress }) {
  if (!plan.isLocal) {
    const env = productionEnvironment({ env: process.env, port: plan.port })
    await runScript({ script: 'check-settings.ts', purpose: 'The check of the settings', env })
    const urls = await givenDatabase(process.env)
    return { ...env, DATABASE_OWNER_URL: urls.owner }
  }
  const secrets = loadLocalSecrets(join(stateFolder, 'secrets.json'))
  const urls = plan.embedded
    ? await openDemoDatabase({ session, secrets, progress })
    : await givenDatabase(process.env)
  return localEnvironment({ env: process.env, mode: plan.mode, port: plan.port, secrets, urls })
}

async function openDemoDatabase({ session, secrets, progress }) {
  const file = logFile({ name: 'database', fresh: false })
  const database = await openEmbeddedDatabase({ secrets, logFile: file, progress })
  session.add({ child: database.child, logFile: file, isDatabase: true })
  await database.open()
  return database.urls
}

async function startServices({ session, plan, env, progress }) {
  const { port, isDevelopment } = plan
  // Logs of a demo go to files, to leave the terminal to its addresses; elsewhere somebody collects them.
  const toFiles = plan.embedded && !isDevelopment
  const files = { web: undefined, worker: undefined }
  if (toFiles) {
    files.web = logFile({ name: 'web', fresh: true })
    files.worker = logFile({ name: 'worker', fresh: true })
  }
  const outputOf = (file) => (file ? openLog(file) : 'inherit')
  progress.line('Starting the web server and the worker …')
  const web = startWeb({ env, host: hostOf(plan), port, isDevelopment, output: outputOf(files.web) })
  session.add({ child: web, logFile: files.web })
  const worker = startWorker({ env, isDevelopment, output: outputOf(files.worker) })
  session.add({ child: worker, logFile: files.worker })
  const limitSeconds = isDevelopment ? READY_SECONDS_IN_DEVELOPMENT : READY_SECONDS
  await waitUntilReady({ port, limitSeconds, step: session.step })
}
