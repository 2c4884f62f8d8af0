import { spawn } from 'node:child_process'
import { projectFolder } from '../project-folder.mjs'
import { guardAgainstOrphan } from './orphan-guard.mjs'

/**
 * @typedef {object} Child
 * @property {string} name
 * @property {number} pid
 * @property {Promise<string>} ended  resolves with how it ended, e.g. `exit code 1`; never rejects
 * @property {() => boolean} isRunning
 * @property {(graceMs?: number) => Promise<void>} stop  asks, then kills after the grace time
 */

/**
 * Starts a long-running process in a group of its own, so that Ctrl-C reaches this process alone and
 * the order of stopping stays ours. It is told to stop too when this process is killed.
 * @param {{ name: string, command: string, args: string[], env?: NodeJS.ProcessEnv, cwd?: string,
 *   output: 'inherit' | number, user?: { uid: number, gid: number }, stopSignal?: 'TERM' | 'INT' }} what
 *   `output`: this terminal or an open log file.
 * @returns {Child}
 */
export function startChild({ name, command, args, env, cwd, output, user, stopSignal = 'TERM' }) {
  const child = spawn(command, args, {
    cwd: cwd ?? projectFolder,
    env: env ?? process.env,
    detached: true,
    stdio: ['ignore', output, output],
    ...user,
  })
  const pid = child.pid
  let running = pid !== undefined
  const releaseGuard = running ? guardAgainstOrphan({ pid, signal: stopSignal }) : () => {}
  const ended = new Promise((resolve) => {
    const finish = (how) => {
      running = false
      releaseGuard()
      resolve(how)
    }
    child.once('error', (error) => finish(error.message))
    child.once('exit', (code, signal) => finish(signal ? `signal ${signal}` : `exit code ${code}`))
  })
  return {
    name,
    pid: pid ?? 0,
    ended,
    isRunning: () => running,
    async stop(graceMs = 8000) {
      if (!running) return
      signalProcess(pid, stopSignal)
      const timer = setTimeout(() => signalProcess(-pid, 'KILL'), graceMs)
      await ended
      clearTimeout(timer)
      signalProcess(-pid, 'KILL')
    },
  }
}

function signalProcess(pid, signal) {
  try {
    process.kill(pid, `SIG${signal}`)
  } catch {
    // Already gone.
  }
}
