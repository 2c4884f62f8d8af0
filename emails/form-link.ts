import { translator } from '@/messages/translator'
import type { MailContent } from './frame/mail-content'
import { formTask, phonesLine, placeFact, shortTime, type VisitMail, whenOf } from './visit-mail'

export type FormLinkMail = VisitMail & { formUrl: string }

/** Sent when reception asks once more for the health form. */
export function formLink(mail: FormLinkMail): MailContent {
  const { locale, clinic } = mail
  const t = translator(locale, 'mail')
  return {
    locale,
    clinicName: clinic.name,
    subject: t('form_link.subject', { dayTime: shortTime(mail) }),
    heading: t('form_link.heading'),
    when: whenOf(mail),
    blocks: [
      ...formTask(mail),
      placeFact(mail),
      { kind: 'link', label: t('visit.see'), url: mail.manageUrl },
      phonesLine(mail),
    ],
    footer: t('footer_links', { clinicName: clinic.name }),
  }
}
