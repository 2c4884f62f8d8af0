import { translator } from '@/messages/translator'
import type { MailContent } from './frame/mail-content'
import { phonesLine, type VisitMail } from './visit-mail'

export type ManageLinkMail = Pick<VisitMail, 'locale' | 'clinic' | 'manageUrl'>

/** Sent when someone asked for a new link. The page behind it says when and where, as it then is. */
export function manageLink(mail: ManageLinkMail): MailContent {
  const { locale, clinic } = mail
  const t = translator(locale, 'mail')
  return {
    locale,
    clinicName: clinic.name,
    subject: t('manage_link.subject'),
    heading: t('manage_link.heading'),
    blocks: [
      { kind: 'paragraph', text: t('manage_link.text') },
      { kind: 'task', label: t('visit.see'), url: mail.manageUrl },
      phonesLine(mail),
    ],
    footer: t('footer_links', { clinicName: clinic.name }),
  }
}
