import { render } from 'react-email'
import type { MailContent } from './mail-content'
import { MailDocument } from './mail-document'
import { plainText } from './plain-text'

export type RenderedMail = { subject: string; html: string; text: string }

/** A mail's subject, HTML and plain text. The same content always gives the same bytes. */
export async function renderMail(content: MailContent): Promise<RenderedMail> {
  return {
    subject: content.subject.replace(/\s+/g, ' ').trim(),
    html: await render(<MailDocument content={content} />),
    text: plainText(content),
  }
}
