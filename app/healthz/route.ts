import { json } from '@/server/guard/problem'
import { publicRoute } from '@/server/guard/route'

export const dynamic = 'force-dynamic'

/** Whether this process answers. */
export const GET = publicRoute({ name: 'health', handler: () => json(200, { status: 'ok' }) })
