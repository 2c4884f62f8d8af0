import { translator } from '@/messages/translator'
import type { MailContent } from './frame/mail-content'
import { phonesLine, shortTime, type VisitMail, whenOf } from './visit-mail'

export type FormReceivedMail = Omit<VisitMail, 'formUrl'>

/** Sent when a health form has come in. The same words whatever the answers were. */
export function formReceived(mail: FormReceivedMail): MailContent {
  const { locale, clinic } = mail
  const t = translator(locale, 'mail')
  return {
    locale,
    clinicName: clinic.name,
    subject: t('form_received.subject', { dayTime: shortTime(mail) }),
    heading: t('form_received.heading'),
    when: whenOf(mail),
    blocks: [
      { kind: 'paragraph', text: t('form_received.text') },
      { kind: 'paragraph', text: t('form_received.change') },
      { kind: 'link', label: t('visit.see'), url: mail.manageUrl },
      phonesLine(mail),
    ],
    footer: t('footer_links', { clinicName: clinic.name }),
  }
}
