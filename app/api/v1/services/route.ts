import { acceptedLanguage } from '@/server/api/accepted-language'
import { listServices } from '@/server/api/list-services'
import { json } from '@/server/guard/problem'
import { publicRoute } from '@/server/guard/route'

export const dynamic = 'force-dynamic'

export const GET = publicRoute({
  name: 'api.services',
  limit: { name: 'api-read', limit: 600, windowSeconds: 60 },
  handler: async ({ request }) =>
    json(200, await listServices(acceptedLanguage(request)), { Vary: 'Accept-Language' }),
})
