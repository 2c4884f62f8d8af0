import { formatShortDayTime } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import type { MailboxMail } from '@/server/mail/mailbox'

export function MailTable({ mails, timeZone }: { mails: MailboxMail[]; timeZone: string }) {
  const t = translator('en', 'mail')
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 id="mails">
          {t('mailbox.mails')} <span className="count">({mails.length})</span>
        </h2>
      </div>
      {mails.length === 0 ? (
        <p className="panel-body">{t('mailbox.no_mails')}</p>
      ) : (
        <table className="cards" aria-labelledby="mails">
          <thead>
            <tr>
              <th scope="col">{t('mailbox.received')}</th>
              <th scope="col">{t('mailbox.to')}</th>
              <th scope="col">{t('mailbox.subject')}</th>
            </tr>
          </thead>
          <tbody>
            {mails.map(({ id, receivedAt, recipients, subject }) => (
              <tr key={id}>
                <td>{formatShortDayTime({ at: receivedAt.getTime(), timeZone, locale: 'en' })}</td>
                <td className="mailbox-address">{recipients.join(', ')}</td>
                <td>
                  <a className="mailbox-words" href={`/dev/mail/${id}`} dir="auto">
                    {subject}
                  </a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
