import { openInvite } from '@/server/accounts/own-invite'
import { publicRoute } from '@/server/guard/route'

export const dynamic = 'force-dynamic'

/** The link of an invitation. */
export const GET = publicRoute<{ token: string }>({
  name: 'staff.invite-link',
  limit: { name: 'link', limit: 120, windowSeconds: 3600 },
  handler: ({ params }) => openInvite(params.token),
})
