import pino from 'pino'
import { env } from '../env'

let logger: pino.Logger | undefined

/** One JSON line an event. Only codes, ids and counts go in: no name, contact, answer, token or address. */
export function log(): pino.Logger {
  logger ??= pino({ level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime })
  return logger
}
