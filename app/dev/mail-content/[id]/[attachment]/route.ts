import { problem } from '@/server/guard/problem'
import { publicRoute } from '@/server/guard/route'
import { mailboxMail } from '@/server/mail/mailbox'

export const dynamic = 'force-dynamic'

/** Downloads an attached file, counted from 0. */
export const GET = publicRoute<{ id: string; attachment: string }>({
  name: 'dev.mail-file',
  handler: async ({ params }) => {
    const mail = await mailboxMail(params.id)
    const file = mail?.attachments?.[Number(params.attachment)]
    if (!file) return problem(404, 'not_found')
    return new Response(Buffer.from(file.content, 'base64'), {
      headers: {
        'Content-Type': file.content_type ?? 'application/octet-stream',
        'Content-Disposition': `attachment; filename="${file.filename.replace(/[^\w.-]/g, '_')}"`,
        'Content-Security-Policy': "default-src 'none'; sandbox",
        'Cache-Control': 'no-store',
      },
    })
  },
})
