import { problem } from '@/server/guard/problem'
import { publicRoute } from '@/server/guard/route'
import { mailboxMail } from '@/server/mail/mailbox'

export const dynamic = 'force-dynamic'

/** A mail runs nothing and loads nothing; links open in a tab of their own. Our own pages may frame it. */
const POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-popups allow-popups-to-escape-sandbox',
].join('; ')

/** The HTML of a mail in the local mailbox, as the reader's program would show it. */
export const GET = publicRoute<{ id: string }>({
  name: 'dev.mail-html',
  handler: async ({ params }) => {
    const mail = await mailboxMail(params.id)
    if (!mail?.html) return problem(404, 'not_found')
    return new Response(mail.html, {
      headers: {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Security-Policy': POLICY,
        'Cache-Control': 'no-store',
      },
    })
  },
})
