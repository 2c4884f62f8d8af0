import { translator } from '@/messages/translator'
import type { MailContent } from './frame/mail-content'
import { formTask, phonesLine, placeFact, shortTime, type VisitMail, whenOf } from './visit-mail'

/** Sent when the clinic must look at a booking first. Why is not said; nothing goes into a calendar yet. */
export function bookingPending(mail: VisitMail): MailContent {
  const { locale, clinic } = mail
  const t = translator(locale, 'mail')
  return {
    locale,
    clinicName: clinic.name,
    subject: t('visit.request_subject', { dayTime: shortTime(mail) }),
    heading: t('booking_pending.heading'),
    when: whenOf(mail),
    blocks: [
      { kind: 'paragraph', text: t('booking_pending.text') },
      placeFact(mail),
      ...formTask(mail),
      { kind: 'link', label: t('visit.see_request'), url: mail.manageUrl },
      phonesLine(mail),
    ],
    footer: t('footer_links', { clinicName: clinic.name }),
  }
}
