import { translator } from '@/messages/translator'
import type { MailContent } from './frame/mail-content'
import { shortTime, type VisitMail, whenOf } from './visit-mail'

export type StaffDecisionDueMail = Pick<VisitMail, 'locale' | 'clinic' | 'visit'> & {
  /** The appointment's staff page. */
  visitUrl: string
}

/** Sent to the clinic: a request is still undecided and its time is near. Who and why stands behind the sign-in. */
export function staffDecisionDue(mail: StaffDecisionDueMail): MailContent {
  const { locale, clinic } = mail
  const t = translator(locale, 'mail')
  return {
    locale,
    clinicName: clinic.name,
    subject: t('staff_decision_due.subject', { dayTime: shortTime(mail) }),
    heading: t('staff_decision_due.heading'),
    when: whenOf(mail),
    blocks: [
      { kind: 'paragraph', text: t('staff_decision_due.text') },
      { kind: 'task', label: t('staff_decision_due.action'), url: mail.visitUrl },
    ],
    footer: t('staff_footer', { clinicName: clinic.name }),
  }
}
