import { readAuth } from '@/server/auth/read-auth'
import { publicRoute } from '@/server/guard/route'

/** The sign-in library's two reads: the present session and its form token. It has no writes here: POST is refused. */
export const GET = publicRoute<{ nextauth: string[] }>({
  name: 'auth.read',
  handler: ({ request, params }) => readAuth(request, params.nextauth),
})
