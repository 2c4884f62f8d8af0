import { createHash } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makePassableFolder, projectFolder, stateFolder } from '../project-folder.mjs'
import { databaseBinaries } from './database-binaries.mjs'
import { canEnter, databaseUser } from './database-user.mjs'

/**
 * @typedef {object} DatabasePlace
 * @property {string} dataFolder  of the cluster; may not exist yet
 * @property {string} binaries  folder of initdb and postgres
 * @property {import('./database-user.mjs').DatabaseUser | undefined} user  undefined: this process's own
 * @property {number | undefined} lastPort
 */

/**
 * Where an embedded database lives: in `folder`, or, when its unprivileged user cannot get there,
 * under /var/lib/genu. `folder/database.json` names the place and is believed the next time.
 * @param {string} folder
 * @returns {DatabasePlace}
 */
export function chooseDatabasePlace(folder) {
  makePassableFolder(folder)
  const record = readRecord(folder)
  const inside = join(folder, 'database')
  const outsideFolder = join('/var/lib/genu', hashOf(projectFolder))
  const known = record?.dataFolder ?? (existsSync(inside) ? inside : undefined)
  const user = databaseUser(known)
  const binaries = databaseBinaries({ user, outsideFolder })
  const dataFolder = known ?? (canEnter(user, folder) ? inside : outsideDataFolder(folder, outsideFolder))
  return { dataFolder, binaries, user, lastPort: record?.port }
}

/** @param {{ folder: string, place: DatabasePlace, port: number }} what */
export function rememberDatabasePlace({ folder, place, port }) {
  const file = join(folder, 'database.json')
  const record = { clone: projectFolder, dataFolder: place.dataFolder, binaries: place.binaries, port }
  writeFileSync(`${file}.new`, `${JSON.stringify(record, null, 2)}\n`)
  renameSync(`${file}.new`, file)
}

/** The port of the cluster that was started last. @param {string} folder @returns {number | undefined} */
export function lastDatabasePort(folder) {
  return readRecord(folder)?.port
}

/** A record that came along in a copy of another clone names that clone's data, which is not ours to open. */
function readRecord(folder) {
  const file = join(folder, 'database.json')
  if (!existsSync(file)) return undefined
  let record
  try {
    record = JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
  const isOutside = !record.dataFolder?.startsWith(folder)
  const copied = record.clone !== projectFolder && existsSync(join(record.clone ?? '', '.genu/database.json'))
  if (!isOutside) return { port: record.port }
  return copied ? undefined : record
}

function outsideDataFolder(folder, outsideFolder) {
  makePassableFolder('/var/lib/genu')
  makePassableFolder(outsideFolder)
  return join(outsideFolder, folder === stateFolder ? 'database' : `database-${hashOf(folder)}`)
}

function hashOf(text) {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
