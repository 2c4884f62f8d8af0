import { isLocale } from '@/domain/locale'
import { renderMail } from '@/emails/frame/render-mail'
import { isLocal } from '@/server/env'
import { problem } from '@/server/guard/problem'
import { publicRoute } from '@/server/guard/route'
import { mailHtmlAnswer } from '@/server/mail/mail-html-answer'
import { mailPreview } from '@/server/mail/mail-previews'

export const dynamic = 'force-dynamic'

/** The HTML of one kind of mail with invented facts. */
export const GET = publicRoute<{ kind: string; language: string }>({
  name: 'dev.mail-preview',
  handler: async ({ params: { kind, language } }) => {
    const content = isLocal() && isLocale(language) ? mailPreview({ kind, locale: language }) : null
    return content ? mailHtmlAnswer((await renderMail(content)).html) : problem(404, 'not_found')
  },
})
