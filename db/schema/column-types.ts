import { customType, timestamp } from 'drizzle-orm/pg-core'

/** Raw bytes: digests and sealed values. */
export const bytea = customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' })

/** A half-open range of instants, kept as PostgreSQL writes it: `["…","…")`. */
export const tstzrange = customType<{ data: string; driverData: string }>({ dataType: () => 'tstzrange' })

/** An instant, to the millisecond. */
export const instant = (name: string) => timestamp(name, { withTimezone: true, mode: 'date', precision: 3 })
