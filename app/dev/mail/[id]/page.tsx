import { notFound } from 'next/navigation'
import { formatDayTime } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import { localOnly } from '@/server/guard/local-only'
import { mailboxMail, mailboxTimeZone } from '@/server/mail/mailbox'
import { MailBody } from '../mail-body'

/** One mail: who, when, and everything in it. */
export default async function MailPage({ params }: { params: Promise<{ id: string }> }) {
  localOnly()
  const { id } = await params
  const [mail, timeZone] = await Promise.all([mailboxMail(id), mailboxTimeZone()])
  if (!mail) notFound()
  const t = translator('en', 'mail')
  const received = formatDayTime({ at: mail.receivedAt.getTime(), timeZone, locale: 'en' })
  const facts = [
    [t('mailbox.from'), mail.from],
    [t('mailbox.to'), mail.recipients.join(', ')],
    [t('mailbox.received'), received],
  ]
  const files = (mail.attachments ?? []).map(({ filename }, index) => ({
    href: `/dev/mail-content/${mail.id}/${index}`,
    label: filename,
  }))
  return (
    <>
      <a className="back" href="/dev/mail">
        {t('mailbox.back')}
      </a>
      <h1 className="mailbox-words" dir="auto">
        {mail.subject}
      </h1>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd className="mailbox-address">{value}</dd>
          </div>
        ))}
      </dl>
      <MailBody htmlHref={`/dev/mail-content/${mail.id}`} text={mail.text ?? ''} files={files} />
    </>
  )
}
