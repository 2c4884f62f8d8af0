import { cookies } from 'next/headers'
import { preferredLocale } from '@/domain/locale'
import { publicRoute } from '@/server/guard/route'

export const dynamic = 'force-dynamic'

/** Leads to the language chosen last, else to the one the browser asks for. */
export const GET = publicRoute({
  name: 'root',
  handler: async ({ request }) => {
    const chosen = (await cookies()).get('genu-locale')?.value
    const locale = preferredLocale({ chosen, acceptLanguage: request.headers.get('accept-language') })
    return new Response(null, {
      status: 307,
      headers: { Location: `/${locale}`, Vary: 'Accept-Language, Cookie', 'Cache-Control': 'no-store' },
    })
  },
})
