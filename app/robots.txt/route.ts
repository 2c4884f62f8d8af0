import { publicRoute } from '@/server/guard/route'

/** Search engines read the guide; what belongs to one person or to staff is not theirs. */
const PRIVATE_PATHS = ['/staff/', '/api/', '/dev/', '/*/book/', '/*/booking/', '/*/intake/']

export const GET = publicRoute({
  name: 'robots.get',
  handler: () =>
    new Response(
      ['User-agent: *', ...PRIVATE_PATHS.map((path) => `Disallow: ${path}`), 'Allow: /', ''].join('\n'),
      {
        headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'public, max-age=86400' },
      },
    ),
})
