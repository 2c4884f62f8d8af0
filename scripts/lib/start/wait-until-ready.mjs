import { setTimeout as wait } from 'node:timers/promises'
import { ExpectedFailure } from '../expected-failure.mjs'

/**
 * Waits until `/readyz` answers 200.
 * @param {{ port: number, limitSeconds: number, step: <T>(work: () => Promise<T>) => Promise<T> }} what
 *   `step` runs each try and throws when waiting has become pointless.
 */
export async function waitUntilReady({ port, limitSeconds, step }) {
  const deadline = Date.now() + limitSeconds * 1000
  let last = 'it does not answer'
  while (Date.now() < deadline) {
    const status = await step(() => readyStatus(port))
    if (status === 200) return
    if (status) last = `/readyz answers ${status}`
    await wait(100)
  }
  throw new ExpectedFailure(`The web server is not ready after ${limitSeconds} s: ${last}`)
}

async function readyStatus(port) {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/readyz`, { signal: AbortSignal.timeout(5000) })
    await response.body?.cancel()
    return response.status
  } catch {
    return undefined
  }
}
