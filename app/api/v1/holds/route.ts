import { holdRequest } from '@/domain/api/shapes'
import { acceptedLanguage } from '@/server/api/accepted-language'
import { createHold } from '@/server/api/create-hold'
import { idempotent } from '@/server/api/idempotent'
import { publicRoute } from '@/server/guard/route'

export const dynamic = 'force-dynamic'

export const POST = publicRoute({
  name: 'api.hold',
  limit: { name: 'api-write', limit: 60, windowSeconds: 60 },
  body: holdRequest,
  handler: ({ request, body, rawBody, client }) =>
    idempotent({ request, operation: 'POST holds', body: rawBody }, (key) =>
      createHold({ body, client, locale: acceptedLanguage(request), key }),
    ),
})
