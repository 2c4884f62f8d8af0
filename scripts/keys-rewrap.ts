import { rewrapRecords } from '@/server/crypto/rewrap-records'
import { database } from '@/server/database'
import { env } from '@/server/env'

/** `npm run keys:rewrap`: wraps every record's key with the first of DATA_KEYS and says which keys may go. */
async function main(): Promise<number> {
  const { current, keys } = env().DATA_KEYS
  const { rewrapped, unopened } = await rewrapRecords(database())
  console.log(`${rewrapped} values are now under key ${current}.`)
  for (const { table, column, count } of unopened)
    console.error(`${count} values of ${table}.${column} open with none of the keys in DATA_KEYS`)
  if (unopened.length > 0) return 1
  const others = [...keys.keys()].filter((id) => id !== current)
  if (others.length > 0) console.log(`No value needs ${others.join(', ')} any more.`)
  return 0
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : 'The keys were not changed')
    return 1
  })
  .then((code) => process.exit(code))
