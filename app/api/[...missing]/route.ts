import { problem } from '@/server/guard/problem'
import { publicRoute } from '@/server/guard/route'

export const dynamic = 'force-dynamic'

const missing = publicRoute<{ missing: string[] }>({
  name: 'api.missing',
  handler: () => problem(404, 'not_found'),
})

export const GET = missing
export const POST = missing
export const PUT = missing
export const PATCH = missing
export const DELETE = missing
