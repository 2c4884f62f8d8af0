import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startEmbeddedDatabase } from '../database/embedded-database.mjs'
import { freePort } from '../free-port.mjs'
import { makePassableFolder } from '../project-folder.mjs'
import { createLocalSecrets } from '../start/local-secrets.mjs'
import { openLog } from '../start/log-files.mjs'
import { loadDemoClinic, migrateDatabase } from '../start/prepare-database.mjs'
import { localEnvironment, withoutOwnerUrl } from '../start/service-environment.mjs'
import { startWeb } from '../start/services.mjs'
import { withoutSettings } from '../start/settings-file.mjs'
import { waitUntilReady } from '../start/wait-until-ready.mjs'

const DATABASE = 'genu_outage'
const READY_SECONDS = 60

/**
 * The production build with the demo clinic on a database cluster of its own, which a test may kill and start again
 * without taking it from anybody else. The cluster is as durable as a real one.
 * @param {{ clock: string }} what  the time that the server believes it is
 */
export async function startOwnServer({ clock }) {
  const folder = mkdtempSync(join(tmpdir(), 'genu-outage-'))
  makePassableFolder(folder)
  const secrets = createLocalSecrets()
  const start = () =>
    startEmbeddedDatabase({
      folder,
      passwords: secrets.databasePasswords,
      logFile: join(folder, 'database.log'),
      durable: true,
    })
  let database = await start()
  await database.ensureDatabase(DATABASE)
  const port = await freePort()
  const settings = localEnvironment({
    env: { ...withoutSettings(process.env), RATE_LIMITS: 'off', GENU_NOW: clock },
    mode: 'test',
    port,
    secrets,
    urls: database.urls(DATABASE),
  })
  await migrateDatabase(settings)
  const env = withoutOwnerUrl(settings)
  await loadDemoClinic(env)
  const output = openLog(join(folder, 'web.log'))
  const web = startWeb({ env, host: '127.0.0.1', port, isDevelopment: false, output })
  await waitUntilReady({ port, limitSeconds: READY_SECONDS, step: (work) => work() })

  return {
    baseURL: settings.PUBLIC_URL,
    adminUrl: database.urls(DATABASE).admin,
    /** As a power cut would: no goodbye to anybody. */
    killDatabase: async () => {
      process.kill(database.child.pid, 'SIGKILL')
      await database.child.ended
    },
    startDatabase: async () => {
      database = await start()
    },
    stop: async () => {
      await web.stop()
      await database.child.stop()
      rmSync(database.dataFolder, { recursive: true, force: true })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
