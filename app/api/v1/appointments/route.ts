import { appointmentRequest } from '@/domain/api/shapes'
import { acceptedLanguage } from '@/server/api/accepted-language'
import { createAppointment } from '@/server/api/create-appointment'
import { idempotent } from '@/server/api/idempotent'
import { publicRoute } from '@/server/guard/route'

export const dynamic = 'force-dynamic'

export const POST = publicRoute({
  name: 'api.appointment',
  limit: { name: 'api-write', limit: 60, windowSeconds: 60 },
  body: appointmentRequest,
  handler: ({ request, body, rawBody }) =>
    idempotent({ request, operation: 'POST appointments', body: rawBody }, (key) =>
      createAppointment({ body, locale: acceptedLanguage(request), key }),
    ),
})
