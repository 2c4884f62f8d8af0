import { hostAndPort, isLoopbackUrl } from '../database/database-address.mjs'
import { ExpectedFailure } from '../expected-failure.mjs'

/**
 * @typedef {object} StartMode
 * @property {'demo' | 'test' | 'production'} mode
 * @property {boolean} embedded  this start brings its own database
 * @property {boolean} isLocal  demo or test: loopback only, made-up secrets, demo clinic
 */

/**
 * Which product is started. `DATABASE_URL` decides between demo and production; `GENU_MODE=test` and the
 * development server are local whatever the database, as long as it is on this machine.
 * @param {{ env: NodeJS.ProcessEnv, isDevelopment: boolean }} input
 * @returns {StartMode}
 */
export function decideMode({ env, isDevelopment }) {
  const url = env.DATABASE_URL ?? ''
  const asked = env.GENU_MODE ?? ''
  if (!['', 'demo', 'test', 'production'].includes(asked)) {
    throw new ExpectedFailure(`GENU_MODE is "${asked}"; it can be demo, test or production`)
  }
  const embedded = url === ''
  if (embedded && asked === 'production') {
    throw new ExpectedFailure(
      'GENU_MODE is production, which needs DATABASE_URL: the address of your PostgreSQL',
    )
  }
  if (asked === 'test') return { mode: 'test', embedded, isLocal: true }
  if (embedded) return { mode: 'demo', embedded, isLocal: true }
  if (isDevelopment && isLoopbackUrl(url)) return { mode: 'demo', embedded, isLocal: true }
  if (isDevelopment) {
    throw new ExpectedFailure(
      `The development server works with a database on this machine only; DATABASE_URL names ${hostAndPort(url)}`,
    )
  }
  if (asked === 'demo') {
    throw new ExpectedFailure('GENU_MODE is demo, but DATABASE_URL is set: unset one of them')
  }
  return { mode: 'production', embedded, isLocal: false }
}
