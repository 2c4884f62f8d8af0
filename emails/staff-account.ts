import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { MailContent } from './frame/mail-content'

/** What a mail about one's account tells. The first three bring a link. */
export const ACCOUNT_TOPICS = [
  'invite',
  'password_reset',
  'code_reset',
  'password_changed',
  'code_changed',
  'backup_code_used',
  'backup_codes_renewed',
  'passkey_added',
  'passkey_removed',
  'role_changed',
] as const

export type AccountTopic = (typeof ACCOUNT_TOPICS)[number]

export type StaffAccountMail = {
  locale: Locale
  clinic: { name: string }
  topic: AccountTopic
  /** Where the link leads, or one's own account page. */
  url: string
}

/** To one member of staff, about their own account. Names nobody and nothing of the clinic's work. */
export function staffAccount({ locale, clinic, topic, url }: StaffAccountMail): MailContent {
  const t = translator(locale, 'mailAccount')
  return {
    locale,
    clinicName: clinic.name,
    subject: t(`${topic}.subject`, { clinicName: clinic.name }),
    heading: t(`${topic}.heading`),
    blocks: [
      { kind: 'paragraph', text: t(`${topic}.text`) },
      { kind: 'task', label: t(`${topic}.action`), url },
      { kind: 'paragraph', text: t(`${topic}.unasked`) },
    ],
    footer: t('footer', { clinicName: clinic.name }),
  }
}
