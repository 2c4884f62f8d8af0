import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { ExpectedFailure } from '../expected-failure.mjs'

/** PostgreSQL refuses to run as root. @typedef {{ name: string, uid: number, gid: number }} DatabaseUser */

/**
 * The unprivileged user the embedded database runs as, or undefined when this process is not root and
 * runs it itself. A data folder that exists keeps its owner, whatever users were added since.
 * @param {string | undefined} dataFolder
 * @returns {DatabaseUser | undefined}
 */
export function databaseUser(dataFolder) {
  if (process.getuid?.() !== 0) return undefined
  const user = ownerOf(dataFolder) ?? lookUp('postgres') ?? lookUp('nobody') ?? createUser('genu')
  if (user) return user
  throw new ExpectedFailure(
    'PostgreSQL does not run as root, and there is no user "postgres" or "nobody" to run it as. ' +
      'Start as an ordinary user, or set DATABASE_URL to a PostgreSQL of your own.',
  )
}

/**
 * Whether the user may enter a folder (undefined: this process's own user, who made it).
 * @param {DatabaseUser | undefined} user
 * @param {string} folder
 */
export function canEnter(user, folder) {
  if (!user) return true
  const attempt = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { cwd: '/', ...idsOf(user) })
  return attempt.status === 0
}

/** What `spawn` wants to hear about the user. @param {DatabaseUser | undefined} user */
export function idsOf(user) {
  return user ? { uid: user.uid, gid: user.gid } : undefined
}

function ownerOf(folder) {
  if (folder === undefined) return undefined
  try {
    const { uid, gid } = statSync(folder)
    return uid === 0 ? undefined : { name: String(uid), uid, gid }
  } catch {
    return undefined
  }
}

function lookUp(name) {
  const id = (option) => {
    const found = spawnSync('id', [option, name], { encoding: 'utf8' })
    return found.status === 0 ? Number(found.stdout.trim()) : undefined
  }
  const uid = id('-u')
  const gid = id('-g')
  return uid === undefined || gid === undefined || uid === 0 ? undefined : { name, uid, gid }
}

function createUser(name) {
  spawnSync('useradd', ['--system', '--no-create-home', '--shell', '/usr/sbin/nologin', name])
  return lookUp(name)
}
