import { env } from '@/server/env'

try {
  env()
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'Settings cannot be read'}\n`)
  process.exit(1)
}
