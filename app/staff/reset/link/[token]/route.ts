import { openAccountLink } from '@/server/accounts/account-link'
import { publicRoute } from '@/server/guard/route'

export const dynamic = 'force-dynamic'

/** The link to choose a new password, or to connect a new authenticator app. */
export const GET = publicRoute<{ token: string }>({
  name: 'staff.reset-link',
  limit: { name: 'link', limit: 120, windowSeconds: 3600 },
  handler: ({ params }) => openAccountLink(params.token),
})
