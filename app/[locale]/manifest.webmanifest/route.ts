import { isLocale } from '@/domain/locale'
import { webManifest } from '@/server/document/web-manifest'
import { problem } from '@/server/guard/problem'
import { publicRoute } from '@/server/guard/route'

export const dynamic = 'force-dynamic'

/** What a phone needs to keep the site on its home screen, in the language of the page that links it. */
export const GET = publicRoute<{ locale: string }>({
  name: 'manifest.get',
  handler: async ({ params: { locale } }) => {
    if (!isLocale(locale)) return problem(404, 'unknown_language')
    return new Response(JSON.stringify(await webManifest(locale)), {
      headers: {
        'Content-Type': 'application/manifest+json; charset=utf-8',
        'Cache-Control': 'public, max-age=3600',
      },
    })
  },
})
