import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { freePort, isPortFree } from '../free-port.mjs'
import { ensureCluster } from './create-cluster.mjs'
import { chooseDatabasePlace, rememberDatabasePlace } from './database-place.mjs'
import { embeddedUrls, ensureRolesAndDatabase } from './database-roles.mjs'
import { launchCluster } from './launch-cluster.mjs'

/**
 * @typedef {object} EmbeddedDatabase
 * @property {import('../process/child-process.mjs').Child} child
 * @property {string} dataFolder
 * @property {(database: string) => { admin: string, owner: string, app: string }} urls  one per role
 * @property {(database: string) => Promise<void>} ensureDatabase  creates it, owned by the owner role
 */

/**
 * Starts the PostgreSQL that comes with the packages, creating its cluster the first time.
 * The caller holds whatever lock keeps a second process off `folder`.
 * @param {{ folder: string, passwords: { admin: string, owner: string, app: string }, logFile: string, durable: boolean }} what
 * @returns {Promise<EmbeddedDatabase>}
 */
export async function startEmbeddedDatabase({ folder, passwords, logFile, durable }) {
  const place = chooseDatabasePlace(folder)
  await ensureCluster({ place, adminPassword: passwords.admin, durable })
  const port = place.lastPort && (await isPortFree(place.lastPort)) ? place.lastPort : await freePort()
  mkdirSync(dirname(logFile), { recursive: true })
  const child = await launchCluster({ place, port, logFile, durable })
  rememberDatabasePlace({ folder, place, port })

  return {
    child,
    dataFolder: place.dataFolder,
    urls: (database) => embeddedUrls({ port, passwords, database }),
    ensureDatabase: (database) =>
      ensureRolesAndDatabase({
        adminUrl: embeddedUrls({ port, passwords, database: 'postgres' }).admin,
        passwords,
        database,
        place,
      }),
  }
}
