import { translator } from '@/messages/translator'
import { EXAMPLE_VISIT } from './example-visit'
import type { MailContent } from './frame/mail-content'
import { MailDocument } from './frame/mail-document'
import { longTime, shortTime, type VisitMail } from './visit-mail'

export type PendingDeclinedMail = Pick<VisitMail, 'locale' | 'clinic' | 'visit'>

/** Sent when a request cannot be confirmed. A reason may be about health: it is told on the phone only. */
export function pendingDeclined(mail: PendingDeclinedMail): MailContent {
  const { locale, clinic } = mail
  const t = translator(locale, 'mail')
  return {
    locale,
    clinicName: clinic.name,
    subject: t('pending_declined.subject', { dayTime: shortTime(mail) }),
    heading: t('pending_declined.heading'),
    blocks: [
      { kind: 'paragraph', text: t('pending_declined.text', { dayTime: longTime(mail) }) },
      { kind: 'phones', lead: t('call'), phones: clinic.phones },
    ],
    footer: t('footer', { clinicName: clinic.name }),
  }
}

export default function PendingDeclined(mail: PendingDeclinedMail) {
  return <MailDocument content={pendingDeclined(mail)} />
}

PendingDeclined.PreviewProps = EXAMPLE_VISIT
