import { startChild } from '../process/child-process.mjs'
import { nextProgram } from './ensure-build.mjs'

/**
 * The web server. Started through node, so that the process we know is the process that serves.
 * @param {{ env: NodeJS.ProcessEnv, host: string, port: number, isDevelopment: boolean, output: 'inherit' | number }} what
 */
export function startWeb({ env, host, port, isDevelopment, output }) {
  return startChild({
    name: 'web server',
    command: process.execPath,
    args: [nextProgram, isDevelopment ? 'dev' : 'start', '-p', String(port), '-H', host],
    env: { ...env, NODE_ENV: isDevelopment ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' },
    output,
  })
}

/**
 * The job worker; restarts itself on a change in development.
 * @param {{ env: NodeJS.ProcessEnv, isDevelopment: boolean, output: 'inherit' | number }} what
 */
export function startWorker({ env, isDevelopment, output }) {
  const watch = isDevelopment ? ['--watch', '--watch-preserve-output'] : []
  return startChild({
    name: 'worker',
    command: process.execPath,
    args: [...watch, '--import', 'tsx', 'jobs/worker.ts'],
    env: { ...env, NODE_ENV: isDevelopment ? 'development' : 'production' },
    output,
  })
}
