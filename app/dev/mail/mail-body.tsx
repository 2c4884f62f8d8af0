import { translator } from '@/messages/translator'

type MailBodyProps = {
  /** Where the HTML is: a page of its own that may run nothing. */
  htmlHref: string
  text: string
  files?: FileLink[]
}

type FileLink = { href: string; label: string }

/** Links, attachments and both bodies of a mail. */
export function MailBody({ htmlHref, text, files = [] }: MailBodyProps) {
  const t = translator('en', 'mail')
  const links = [...new Set(text.match(/https?:\/\/\S+/g))].map((href) => ({ href, label: href }))
  return (
    <div className="mailbox-mail">
      <section className="panel">
        <div className="panel-head">
          <h2>{t('mailbox.html')}</h2>
        </div>
        <iframe
          className="mailbox-frame"
          title={t('mailbox.html')}
          src={htmlHref}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      </section>
      <div className="mailbox-side">
        <LinkPanel title={t('mailbox.links')} links={links} />
        <LinkPanel title={t('mailbox.files')} links={files} />
        <section className="panel">
          <div className="panel-head">
            <h2>{t('mailbox.text')}</h2>
          </div>
          <pre className="panel-body mailbox-text" dir="auto">
            {text}
          </pre>
        </section>
      </div>
    </div>
  )
}

function LinkPanel({ title, links }: { title: string; links: FileLink[] }) {
  if (links.length === 0) return null
  return (
    <section className="panel">
      <div className="panel-head">
        <h2>{title}</h2>
      </div>
      <ul className="panel-body">
        {links.map(({ href, label }) => (
          <li key={href} className="mailbox-address">
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
