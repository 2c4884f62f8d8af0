import { chmodSync, mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The clone's own folder, whatever folder the command was called from. */
export const projectFolder = resolve(dirname(fileURLToPath(import.meta.url)), '../..')

/** Everything a running clone keeps: database, secrets, logs, build stamp. Never committed. */
export const stateFolder = join(projectFolder, '.genu')

/**
 * Makes a folder others may pass through but not list, whatever the umask: the database's own user
 * has to reach its data inside.
 * @param {string} folder
 */
export function makePassableFolder(folder) {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o711)
}

/** A folder for one's own eyes. @param {string} folder */
export function makePrivateFolder(folder) {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o700)
}
