import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { projectFolder } from '../project-folder.mjs'
import { commandLine, isAlive, workingFolder } from './process-identity.mjs'

/**
 * A file that says which process of this clone is doing something only one may do. A holder that was
 * killed leaves the file behind; it is taken over when its process is gone or is a different program.
 * @param {string} file
 * @param {Record<string, unknown>} details  kept in the file beside the process id
 * @returns {{ held: true, release: () => void } | { held: false, holder: Record<string, unknown> & { pid: number } }}
 */
export function tryLock(file, details = {}) {
  const draft = `${file}.${process.pid}`
  writeFileSync(draft, JSON.stringify({ pid: process.pid, ...details }), { mode: 0o600 })
  try {
    for (let attempt = 0; attempt < 5; attempt += 1) {
      if (linkIfFree(draft, file)) return { held: true, release: () => rmSync(file, { force: true }) }
      const holder = lockHolder(file)
      if (holder) return { held: false, holder }
      rmSync(file, { force: true })
    }
  } finally {
    rmSync(draft, { force: true })
  }
  throw new Error(`The lock file ${file} keeps changing`)
}

/**
 * Waits until the lock is free, then runs the work while holding it.
 * @template T
 * @param {{ file: string, onWait: (pid: number) => void, work: () => Promise<T> }} what
 */
export async function withLock({ file, onWait, work }) {
  let told = false
  for (;;) {
    const lock = tryLock(file)
    if (lock.held) {
      try {
        return await work()
      } finally {
        lock.release()
      }
    }
    if (!told) onWait(lock.holder.pid)
    told = true
    await wait(250)
  }
}

/**
 * Who holds the lock now, if anybody does. @param {string} file
 * @returns {(Record<string, unknown> & { pid: number }) | undefined}
 */
export function lockHolder(file) {
  const holder = readHolder(file)
  return holder && isOurs(holder.pid) ? holder : undefined
}

/** A link appears at once with its content, so nobody ever reads a half-written lock. */
function linkIfFree(draft, file) {
  try {
    linkSync(draft, file)
    return true
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
}

function readHolder(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

function isOurs(pid) {
  if (pid === process.pid || !isAlive(pid)) return false
  if (!/scripts\/(start|test|build)\.mjs/.test(commandLine(pid))) return false
  const folder = workingFolder(pid)
  return folder === undefined || folder === projectFolder
}
