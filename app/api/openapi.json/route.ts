import { openApiDocument } from '@/server/api/openapi'
import { env } from '@/server/env'
import { json } from '@/server/guard/problem'
import { publicRoute } from '@/server/guard/route'

export const dynamic = 'force-dynamic'

export const GET = publicRoute({
  name: 'api.openapi',
  handler: () => json(200, openApiDocument(env().PUBLIC_URL)),
})
