import { translator } from '@/messages/translator'
import type { MailContent } from './frame/mail-content'
import type { VisitMail } from './visit-mail'

export type StaffAlertMail = Pick<VisitMail, 'locale' | 'clinic'> & { todayUrl: string }

/** Sent to the clinic: someone has given an emergency or urgent answer. Who and what stands on Today only. */
export function staffAlert({ locale, clinic, todayUrl }: StaffAlertMail): MailContent {
  const t = translator(locale, 'mail')
  return {
    locale,
    clinicName: clinic.name,
    subject: t('staff_alert.subject'),
    heading: t('staff_alert.heading'),
    blocks: [
      { kind: 'paragraph', text: t('staff_alert.text') },
      { kind: 'task', label: t('staff_alert.action'), url: todayUrl },
    ],
    footer: t('staff_footer', { clinicName: clinic.name }),
  }
}
