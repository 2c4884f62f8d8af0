import { problem } from '@/server/guard/problem'
import { publicRoute } from '@/server/guard/route'
import { mailHtmlAnswer } from '@/server/mail/mail-html-answer'
import { mailboxMail } from '@/server/mail/mailbox'

export const dynamic = 'force-dynamic'

/** The HTML of a mail in the local mailbox. */
export const GET = publicRoute<{ id: string }>({
  name: 'dev.mail-html',
  handler: async ({ params }) => {
    const mail = await mailboxMail(params.id)
    return mail?.html ? mailHtmlAnswer(mail.html) : problem(404, 'not_found')
  },
})
