import { spawn } from 'node:child_process'
import { projectFolder } from '../project-folder.mjs'
import { guardAgainstOrphan } from './orphan-guard.mjs'

const KEPT_CHARACTERS = 64_000
const STOP_GRACE_MS = 5000
const running = new Set()

/**
 * Runs a command to its end, in a group of its own: programs such as test runners start workers, and all of
 * them have to go when the command is interrupted.
 * @param {{ command: string, args: string[], env?: NodeJS.ProcessEnv, cwd?: string,
 *   output?: 'inherit' | 'capture', user?: { uid: number, gid: number }, timeoutMs?: number }} what
 *   `capture` keeps the end of what it printed instead of showing it.
 * @returns {Promise<{ code: number, stdout: string, text: string }>} `text`: stdout and stderr as they came.
 *   A command that cannot be started has code 127 and the reason as its text.
 */
export function runCommand({ command, args, env, cwd, output = 'capture', user, timeoutMs }) {
  return new Promise((resolve) => {
    const piped = output === 'capture' ? 'pipe' : 'inherit'
    const child = spawn(command, args, {
      cwd: cwd ?? projectFolder,
      env: env ?? process.env,
      stdio: ['ignore', piped, piped],
      timeout: timeoutMs,
      detached: true,
      ...user,
    })
    running.add(child)
    const releaseGuard = child.pid ? guardAgainstOrphan({ pid: -child.pid, signal: 'TERM' }) : () => {}
    let text = ''
    let stdout = ''
    const keep = (previous, chunk) => (previous + chunk).slice(-KEPT_CHARACTERS)
    child.stdout?.setEncoding('utf8').on('data', (chunk) => {
      stdout = keep(stdout, chunk)
      text = keep(text, chunk)
    })
    child.stderr?.setEncoding('utf8').on('data', (chunk) => {
      text = keep(text, chunk)
    })
    const finish = (code, reason) => {
      running.delete(child)
      releaseGuard()
      resolve({ code, stdout, text: text + reason })
    }
    child.once('error', (error) => finish(127, error.message))
    child.once('close', (code, signal) => finish(code ?? (signal ? 130 : 1), ''))
  })
}

/** Stops whatever `runCommand` is waiting for, workers included, so that an interruption leaves nothing behind. */
export function stopRunningCommands() {
  for (const child of running) {
    signalGroup(child.pid, 'SIGTERM')
    setTimeout(() => signalGroup(child.pid, 'SIGKILL'), STOP_GRACE_MS).unref()
  }
}

function signalGroup(pid, signal) {
  if (pid === undefined) return
  try {
    process.kill(-pid, signal)
  } catch {
    // Already gone.
  }
}

/** The last lines of a text that say something. @param {string} text @param {number} count */
export function lastLines(text, count) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .join('\n')
}
