import { join } from 'node:path'
import { freePort } from '../free-port.mjs'
import { runCommand } from '../process/run-command.mjs'
import { projectFolder } from '../project-folder.mjs'
import { logFile, openLog } from '../start/log-files.mjs'
import { loadDemoClinic, migrateDatabase } from '../start/prepare-database.mjs'
import { localEnvironment, withoutOwnerUrl } from '../start/service-environment.mjs'
import { startWeb, startWorker } from '../start/services.mjs'
import { withoutSettings } from '../start/settings-file.mjs'
import { waitUntilReady } from '../start/wait-until-ready.mjs'
import { playwrightCounts } from './test-counts.mjs'

const DATABASE = 'genu_e2e'
const READY_SECONDS = 60
/** A Tuesday, 11:00 in Lahore, on the stored vectors' day: the clinic is open whenever the tests run. */
const CLOCK = '2026-01-20T06:00:00Z'

/**
 * Browser tests against the production build, served with a database of its own.
 * @param {{ session: import('../start/session.mjs').Session, bench: import('./test-bench.mjs').TestBench,
 *   browserPath: string, passed: string[] }} what
 */
export async function runBrowserTests({ session, bench, browserPath, passed }) {
  const database = await bench.database()
  await database.ensureDatabase(DATABASE)
  const port = await freePort()
  const settings = localEnvironment({
    env: { ...withoutSettings(process.env), RATE_LIMITS: 'off', GENU_NOW: CLOCK },
    mode: 'test',
    port,
    secrets: bench.secrets,
    urls: database.urls(DATABASE),
  })
  await migrateDatabase(settings)
  const env = withoutOwnerUrl(settings)
  await loadDemoClinic(env)
  await startServices({ session, env, port })

  const reportFile = join(bench.folder, 'playwright.json')
  const { code } = await runCommand({
    command: process.execPath,
    args: [
      join(projectFolder, 'node_modules/@playwright/test/cli.js'),
      'test',
      '--config=tests/e2e/playwright.config.ts',
      ...passed,
    ],
    env: {
      ...withoutSettings(process.env),
      CHROMIUM_PATH: browserPath,
      E2E_BASE_URL: settings.PUBLIC_URL,
      E2E_DATABASE_URL: database.urls(DATABASE).admin,
      E2E_REPORT: reportFile,
      // for tests that start a web server of their own beside this one
      E2E_SETTINGS: JSON.stringify(settingsOf(env)),
    },
    output: 'inherit',
  })
  // Tests may pass while a server has died behind their back.
  await session.step(() => undefined)
  return playwrightCounts({ reportFile, exitCode: code })
}

/** What the web server was given beyond the environment of everybody. */
function settingsOf(env) {
  return Object.fromEntries(Object.entries(env).filter(([name]) => process.env[name] !== env[name]))
}

async function startServices({ session, env, port }) {
  const start = (name, startOne) => {
    const file = logFile({ name, fresh: true })
    session.add({ child: startOne(openLog(file)), logFile: file })
  }
  start('test-web', (output) => startWeb({ env, host: '127.0.0.1', port, isDevelopment: false, output }))
  start('test-worker', (output) => startWorker({ env, isDevelopment: false, output }))
  await waitUntilReady({ port, limitSeconds: READY_SECONDS, step: session.step })
}
