import { migrate } from '@/db/migrate'

const roleOf = (url: string) => /^postgres(?:ql)?:\/\/([^:@/]+)(?::[^@]*)?@/.exec(url)?.[1] ?? ''

const ownerUrl = process.env.DATABASE_OWNER_URL || process.env.DATABASE_URL
const appUrl = process.env.DATABASE_URL || ownerUrl
if (!ownerUrl || !appUrl) {
  process.stderr.write('Set DATABASE_URL (and DATABASE_OWNER_URL, when another role owns the schema).\n')
  process.exit(1)
}
await migrate(ownerUrl, decodeURIComponent(roleOf(appUrl)))
