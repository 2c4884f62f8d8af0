import type { Locale } from '@/domain/locale'

export type MailBlock =
  | { kind: 'paragraph'; text: string }
  /** Each line of the value stands on a line of its own. */
  | { kind: 'fact'; label: string; lines: readonly string[] }
  /** The one thing to do, with the mail's solid button. */
  | { kind: 'task'; heading?: string; text?: string; label: string; url: string }
  | { kind: 'link'; label: string; url: string }
  | { kind: 'phones'; lead: string; phones: readonly string[] }

/** What a mail says, once; the HTML and the plain text are both made from it, so neither can lack a line. */
export type MailContent = {
  locale: Locale
  clinicName: string
  subject: string
  heading: string
  /** Under the heading, large: day and time, then the name of the clinic's zone. */
  when?: { time: string; zone: string }
  blocks: readonly MailBlock[]
  footer: string
}
