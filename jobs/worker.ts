import { env } from '@/server/env'
import { log } from '@/server/log/log'
import { runWorker } from './run-worker'

/** Started as `node --import tsx jobs/worker.ts`, as many of them as wanted. */
async function main() {
  try {
    env()
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : 'Settings are wrong'}\n`)
    process.exit(1)
  }
  const stopping = new AbortController()
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => stopping.abort())
  log().info('worker started')
  await runWorker({ signal: stopping.signal })
  log().info('worker stopped')
  process.exit(0)
}

void main()
