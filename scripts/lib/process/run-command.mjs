import { spawn } from 'node:child_process'
import { projectFolder } from '../project-folder.mjs'

const KEPT_CHARACTERS = 64_000
const running = new Set()

/**
 * Runs a command to its end.
 * @param {{ command: string, args: string[], env?: NodeJS.ProcessEnv, cwd?: string, input?: string,
 *   output?: 'inherit' | 'capture', user?: { uid: number, gid: number }, timeoutMs?: number }} what
 *   `capture` keeps the end of what it printed instead of showing it.
 * @returns {Promise<{ code: number, stdout: string, text: string }>} `text`: stdout and stderr as they came.
 *   A command that cannot be started has code 127 and the reason as its text.
 */
export function runCommand({ command, args, env, cwd, input, output = 'capture', user, timeoutMs }) {
  return new Promise((resolve) => {
    const piped = output === 'capture' ? 'pipe' : 'inherit'
    const child = spawn(command, args, {
      cwd: cwd ?? projectFolder,
      env: env ?? process.env,
      stdio: [input === undefined ? 'ignore' : 'pipe', piped, piped],
      timeout: timeoutMs,
      ...user,
    })
    running.add(child)
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
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
    child.once('error', (error) => {
      running.delete(child)
      resolve({ code: 127, stdout, text: text + error.message })
    })
    child.once('close', (code, signal) => {
      running.delete(child)
      resolve({ code: code ?? (signal ? 130 : 1), stdout, text })
    })
  })
}

/** Stops whatever `runCommand` is waiting for, so that an interrupted command leaves nothing behind. */
export function stopRunningCommands() {
  for (const child of running) child.kill('SIGTERM')
}

/** The last lines of a text that say something. @param {string} text @param {number} count */
export function lastLines(text, count) {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .join('\n')
}
