import { translator } from '@/messages/translator'
import type { MailContent } from './frame/mail-content'
import { formTask, phonesLine, placeFact, shortTime, type VisitMail, whenOf } from './visit-mail'

/** Sent when an appointment is booked; the calendar file comes with it. */
export function bookingConfirmed(mail: VisitMail): MailContent {
  const { locale, clinic } = mail
  const t = translator(locale, 'mail')
  return {
    locale,
    clinicName: clinic.name,
    subject: t('visit.subject', { dayTime: shortTime(mail) }),
    heading: t('booking_confirmed.heading'),
    when: whenOf(mail),
    blocks: [
      placeFact(mail),
      ...formTask(mail),
      { kind: 'link', label: t('visit.see'), url: mail.manageUrl },
      { kind: 'paragraph', text: t('visit.calendar') },
      phonesLine(mail),
    ],
    footer: t('footer_links', { clinicName: clinic.name }),
  }
}
