import { availabilityQuery } from '@/domain/api/shapes'
import { listAvailability } from '@/server/api/list-availability'
import { json, problem } from '@/server/guard/problem'
import { publicRoute } from '@/server/guard/route'

export const dynamic = 'force-dynamic'

export const GET = publicRoute({
  name: 'api.availability',
  limit: { name: 'api-read', limit: 600, windowSeconds: 60 },
  query: availabilityQuery,
  handler: async ({ query }) => {
    const found = await listAvailability(query)
    return found.ok ? json(200, found.answer) : problem(404, found.code)
  },
})
