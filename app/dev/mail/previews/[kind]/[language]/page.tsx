import { notFound } from 'next/navigation'
import { isLocale } from '@/domain/locale'
import { renderMail } from '@/emails/frame/render-mail'
import { translator } from '@/messages/translator'
import { localOnly } from '@/server/guard/local-only'
import { mailPreview } from '@/server/mail/mail-previews'
import { MailBody } from '../../../mail-body'

type PreviewPage = { params: Promise<{ kind: string; language: string }> }

/** One kind of mail in one language, as HTML and as plain text. */
export default async function MailPreviewPage({ params }: PreviewPage) {
  localOnly()
  const { kind, language } = await params
  const content = isLocale(language) ? mailPreview({ kind, locale: language }) : null
  if (!content) notFound()
  const { subject, text } = await renderMail(content)
  const t = translator('en', 'mail')
  return (
    <>
      <a className="back" href="/dev/mail/previews">
        {t('mailbox.previews')}
      </a>
      <h1 className="mailbox-words" lang={language} dir="auto">
        {subject}
      </h1>
      <MailBody htmlHref={`/dev/mail-content/previews/${kind}/${language}`} text={text} />
    </>
  )
}
