import { readAppointment } from '@/server/api/read-appointment'
import { json, problem } from '@/server/guard/problem'
import { publicRoute } from '@/server/guard/route'

export const dynamic = 'force-dynamic'

export const GET = publicRoute<{ reference: string }>({
  name: 'api.appointment-read',
  limit: { name: 'api-token', limit: 120, windowSeconds: 60 },
  handler: async ({ request, params }) => {
    const found = await readAppointment({
      reference: params.reference,
      authorization: request.headers.get('authorization'),
    })
    return found ? json(200, found) : problem(404, 'not_found')
  },
})
