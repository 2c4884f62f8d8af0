import { ApiPage } from '@/components/api-docs/api-page'
import { describeApi } from '@/server/api/describe-api'
import { renderApiDocument } from '@/server/document/render-api-document'
import { env } from '@/server/env'
import { publicRoute } from '@/server/guard/route'

export const dynamic = 'force-dynamic'

/** The OpenAPI document, for people to read. */
export const GET = publicRoute({
  name: 'api.docs',
  handler: () => renderApiDocument(<ApiPage api={describeApi(env().PUBLIC_URL)} />),
})
