import { commandLine, isAlive, parentOf } from './process-identity.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']
const PARENT_CHECK_MS = 1000

/**
 * Resolves once somebody wants this process to end: a signal, or npm, which started it, being gone.
 * Later signals are ignored, because npm passes on the Ctrl-C that the terminal has sent us already.
 * @returns {Promise<void>}
 */
export function whenAskedToStop() {
  return new Promise((resolve) => {
    for (const signal of SIGNALS) process.on(signal, () => resolve())
    if (process.env.npm_lifecycle_event === undefined) return
    const parent = process.ppid
    // npm runs a script in a shell, which may stay between the two.
    const npm = commandLine(parent).includes('scripts/') ? parentOf(parent) : parent
    setInterval(() => {
      if (process.ppid !== parent || !isAlive(npm)) resolve()
    }, PARENT_CHECK_MS).unref()
  })
}
