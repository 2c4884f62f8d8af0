import { json } from '@/server/guard/problem'
import { publicRoute } from '@/server/guard/route'
import { isReady } from '@/server/readiness'

export const dynamic = 'force-dynamic'

/** Whether this process can serve: database and migrations. */
export const GET = publicRoute({
  name: 'ready',
  handler: async () => ((await isReady()) ? json(200, { status: 'ok' }) : json(503, { status: 'degraded' })),
})
