import { join } from 'node:path'
import { ExpectedFailure } from '../expected-failure.mjs'
import { requireFreePort } from '../free-port.mjs'
import { lockHolder, tryLock } from '../process/folder-lock.mjs'
import { stateFolder } from '../project-folder.mjs'

const lockFile = join(stateFolder, 'start.lock')

/**
 * A clone has one embedded database, so one start at a time.
 * @param {{ session: import('./session.mjs').Session, port: number, mode: 'demo' | 'test' | 'production' }} what
 */
export function claimClone({ session, port, mode }) {
  const lock = tryLock(lockFile, { port, mode })
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

/** Port and mode of the start that runs from this clone with the embedded database, if one does. */
export function runningStart() {
  return lockHolder(lockFile)
}

/** @param {{ port: number, isLocal: boolean }} plan */
export function requireOwnPort({ port, isLocal }) {
  return requireFreePort({ port, host: hostOf({ isLocal }) })
}

/** Demo and test are for this machine only. @param {{ isLocal: boolean }} plan */
export function hostOf({ isLocal }) {
  return isLocal ? '127.0.0.1' : '0.0.0.0'
}
