import postgres from 'postgres'

const CONNECTIONS = 10

const pools = new Map<string, postgres.Sql>()
const poolOf = (url: string) => {
  const pool =
    pools.get(url) ?? postgres(url, { max: CONNECTIONS, onnotice: () => undefined, idle_timeout: 1 })
  pools.set(url, pool)
  return pool
}

/** The table of the control below: no constraint, as many booking systems have it. */
export async function prepareBookingWithoutClaims(url: string) {
  await poolOf(
    url,
  )`create table if not exists naive_booking (resource text not null, during tstzrange not null)`
}

/**
 * The control that shows the race tests can fail: look whether the time is free, then insert, in one READ COMMITTED
 * transaction and without claims or locks. Under load two of these do not see each other.
 */
export async function bookWithoutClaims(url: string, { resource, start }: { resource: string; start: Date }) {
  const end = new Date(start.getTime() + 1_800_000)
  const range = `[${start.toISOString()},${end.toISOString()})`
  return poolOf(url).begin(async (tx) => {
    const taken =
      await tx`select 1 from naive_booking where resource = ${resource} and during && ${range}::tstzrange`
    if (taken.length > 0) return false
    await tx`insert into naive_booking values (${resource}, ${range}::tstzrange)`
    return true
  })
}
