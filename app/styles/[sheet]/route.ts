import { z } from 'zod'
import { isSheet, stylesheet } from '@/server/document/stylesheet'
import { problem } from '@/server/guard/problem'
import { publicRoute } from '@/server/guard/route'

export const dynamic = 'force-dynamic'

/** `/styles/patient.css?v=…`: kept for a year under its own version, asked for again under any other. */
export const GET = publicRoute({
  name: 'styles.get',
  query: z.object({ v: z.string().max(40).optional() }),
  handler: ({ params, query }: { params: { sheet: string }; query: { v?: string | undefined } }) => {
    const name = params.sheet.replace(/\.css$/, '')
    if (!isSheet(name)) return problem(404, 'unknown_sheet')
    const { text, version } = stylesheet(name)
    const isCurrent = query.v === version
    return new Response(text, {
      headers: {
        'Content-Type': 'text/css; charset=utf-8',
        'Cache-Control': isCurrent ? 'public, max-age=31536000, immutable' : 'no-cache',
      },
    })
  },
})
