import { translator } from '@/messages/translator'
import type { MailContent } from './frame/mail-content'
import type { StaffAlertMail } from './staff-alert'

/** Sent to the clinic: a patient was not reached by mail. Who and why stands on Today only. */
export function staffMailFailed({ locale, clinic, todayUrl }: StaffAlertMail): MailContent {
  const t = translator(locale, 'mail')
  return {
    locale,
    clinicName: clinic.name,
    subject: t('staff_mail_failed.subject'),
    heading: t('staff_mail_failed.heading'),
    blocks: [
      { kind: 'paragraph', text: t('staff_mail_failed.text') },
      { kind: 'task', label: t('staff_alert.action'), url: todayUrl },
    ],
    footer: t('staff_footer', { clinicName: clinic.name }),
  }
}
