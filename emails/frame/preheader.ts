import type { MailBlock, MailContent } from './mail-content'

/** The line that mail programs show beside the subject: what the mail goes on with after its heading, nothing more. */
export function preheader({ heading, blocks: [first] }: MailContent): string {
  return (first && words(first)) || heading
}

function words(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'fact':
      return block.lines.join(', ')
    case 'task':
      return block.text ?? block.label
    case 'link':
      return block.label
    case 'phones':
      return block.lead
  }
}
