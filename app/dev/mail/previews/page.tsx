import { LOCALES } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { localOnly } from '@/server/guard/local-only'
import { MAIL_KINDS, mailPreview } from '@/server/mail/mail-previews'

/** Every kind of mail, in both languages. */
export default function MailPreviewsPage() {
  localOnly()
  const t = translator('en', 'mail')
  return (
    <>
      <a className="back" href="/dev/mail">
        {t('mailbox.back')}
      </a>
      <div className="page-head">
        <div>
          <h1 id="previews">{t('mailbox.previews')}</h1>
          <p>{t('mailbox.previews_lead')}</p>
        </div>
      </div>
      <section className="panel">
        <table className="cards" aria-labelledby="previews">
          <thead>
            <tr>
              <th scope="col">{t('mailbox.kind')}</th>
              {LOCALES.map((locale) => (
                <th key={locale} scope="col">
                  {t(`mailbox.language.${locale}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {MAIL_KINDS.map((kind) => (
              <tr key={kind}>
                <th scope="row">{kind}</th>
                {LOCALES.map((locale) => (
                  <td key={locale}>
                    <a
                      className="mailbox-words"
                      href={`/dev/mail/previews/${kind}/${locale}`}
                      lang={locale}
                      dir="auto"
                    >
                      {mailPreview({ kind, locale })?.subject}
                    </a>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  )
}
