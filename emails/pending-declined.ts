import { translator } from '@/messages/translator'
import type { MailContent } from './frame/mail-content'
import { shortTime, type VisitMail, whenOf } from './visit-mail'

export type PendingDeclinedMail = Pick<VisitMail, 'locale' | 'clinic' | 'visit'>

/** Sent when a request cannot be confirmed. A reason may be about health: it is told on the phone only. */
export function pendingDeclined(mail: PendingDeclinedMail): MailContent {
  const { locale, clinic } = mail
  const t = translator(locale, 'mail')
  const { time: dayTime, zone } = whenOf(mail)
  return {
    locale,
    clinicName: clinic.name,
    subject: t('pending_declined.subject', { dayTime: shortTime(mail) }),
    heading: t('pending_declined.heading'),
    blocks: [
      { kind: 'paragraph', text: t('pending_declined.text', { dayTime, zone }) },
      { kind: 'phones', lead: t('call'), phones: clinic.phones },
    ],
    footer: t('footer', { clinicName: clinic.name }),
  }
}
