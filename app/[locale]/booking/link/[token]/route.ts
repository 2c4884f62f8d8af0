import { publicRoute } from '@/server/guard/route'
import { openLink } from '@/server/links/open-link'
import { failedDocument } from '../../../failed-document'

export const dynamic = 'force-dynamic'

export const GET = publicRoute<{ locale: string; token: string }>({
  name: 'link.manage',
  failed: failedDocument,
  limit: { name: 'link', limit: 120, windowSeconds: 3600 },
  handler: ({ params }) =>
    openLink({ locale: params.locale === 'ur' ? 'ur' : 'en', token: params.token, purpose: 'manage' }),
})
