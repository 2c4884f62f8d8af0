import { join } from 'node:path'
import { ExpectedFailure } from '../expected-failure.mjs'
import { requireFreePort } from '../free-port.mjs'
import { tryLock } from '../process/folder-lock.mjs'
import { stateFolder } from '../project-folder.mjs'

/**
 * A clone has one embedded database, so one start at a time.
 * @param {{ session: import('./session.mjs').Session, port: number }} what
 */
export function claimClone({ session, port }) {
  const lock = tryLock(join(stateFolder, 'start.lock'), { port })
  if (lock.held) {
    session.onEnd(lock.release)
    return
  }
  const { pid, port: usedPort } = lock.holder
  throw new ExpectedFailure(
    `Genu already runs from this folder: http://localhost:${usedPort} (process ${pid}). ` +
      `Use that one, or stop it first: press Ctrl-C where it runs, or kill ${pid}`,
  )
}

/** @param {{ port: number, isLocal: boolean }} plan */
export function requireOwnPort({ port, isLocal }) {
  return requireFreePort({ port, host: hostOf({ isLocal }) })
}

/** Demo and test are for this machine only. @param {{ isLocal: boolean }} plan */
export function hostOf({ isLocal }) {
  return isLocal ? '127.0.0.1' : '0.0.0.0'
}
