import { ExpectedFailure } from '../expected-failure.mjs'
import { hostAndPort } from './database-address.mjs'

const CONNECT_SECONDS = 5

/**
 * Ends the command with one line when a database cannot be used. Names host and port, never credentials.
 * @param {{ variable: string, url: string }} what  `variable`: the setting the address came from
 */
export async function requireDatabase({ variable, url }) {
  if (!/^postgres(ql)?:\/\//.test(url)) {
    throw new ExpectedFailure(
      `${variable} must be a PostgreSQL address: postgres://user:password@host:5432/database`,
    )
  }
  const { default: postgres } = await import('postgres')
  const address = hostAndPort(url)
  let sql
  try {
    sql = postgres(url, { max: 1, connect_timeout: CONNECT_SECONDS, onnotice: () => {} })
    await sql`select 1`
  } catch (error) {
    throw new ExpectedFailure(
      `${explain(error.code, address)} (${variable}; ${error.code ?? 'not understood'})`,
    )
  } finally {
    await sql?.end({ timeout: 1 })
  }
}

function explain(code, address) {
  if (code === '28P01' || code === '28000') return `The database at ${address} refuses this user or password`
  if (code === '3D000') return `The database at ${address} answers, but has no database of that name`
  if (code === '53300') return `The database at ${address} has no free connection`
  return `The database at ${address} cannot be reached: is it running, and may this machine connect to it?`
}
