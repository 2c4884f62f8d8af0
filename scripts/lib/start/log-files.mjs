import { existsSync, openSync, statSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { makePrivateFolder, stateFolder } from '../project-folder.mjs'

const LARGEST_BYTES = 5_000_000

export const logFolder = join(stateFolder, 'logs')

/**
 * A log file of this clone: emptied when it has grown large, or at every start.
 * @param {{ name: string, fresh: boolean }} what
 * @returns {string} its path
 */
export function logFile({ name, fresh }) {
  makePrivateFolder(logFolder)
  const file = join(logFolder, `${name}.log`)
  if (existsSync(file) && (fresh || statSync(file).size > LARGEST_BYTES)) truncateSync(file)
  return file
}

/** For a child process to write to. @param {string} file */
export function openLog(file) {
  return openSync(file, 'a', 0o600)
}
