import { translator } from '@/messages/translator'
import { demoOneTimeCodes } from '@/server/auth/demo-codes'
import { localOnly } from '@/server/guard/local-only'
import { mailboxMails, mailboxTimeZone } from '@/server/mail/mailbox'
import { MailTable } from './mail-table'
import { SignInCodes } from './sign-in-codes'

/** Every mail of this demo, and the demo accounts' present one-time codes. */
export default async function MailboxPage() {
  localOnly()
  const t = translator('en', 'mail')
  const [mails, timeZone, codes] = await Promise.all([mailboxMails(), mailboxTimeZone(), demoOneTimeCodes()])
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{t('mailbox.title')}</h1>
          <p>{t('mailbox.lead')}</p>
        </div>
        <div className="page-actions">
          <a className="btn btn--quiet" href="/dev/mail/previews">
            {t('mailbox.previews')}
          </a>
          <a className="btn btn--quiet" href="/dev/mail">
            {t('mailbox.refresh')}
          </a>
        </div>
      </div>
      {codes.length > 0 && <SignInCodes codes={codes} />}
      <MailTable mails={mails} timeZone={timeZone} />
    </>
  )
}
