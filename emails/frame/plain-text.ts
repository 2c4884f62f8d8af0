import type { MailBlock, MailContent } from './mail-content'

/** The mail as plain text: the same words in the same order, each address on a line of its own. */
export function plainText(content: MailContent): string {
  const { clinicName, heading, when, blocks, footer } = content
  const head = when ? [heading, when.time, when.zone].join('\n') : heading
  return `${[clinicName, head, ...blocks.map(blockText), `--\n${footer}`].join('\n\n')}\n`
}

function blockText(block: MailBlock): string {
  switch (block.kind) {
    case 'paragraph':
      return block.text
    case 'fact':
      return [`${block.label}:`, ...block.lines].join('\n')
    case 'task':
      return [block.heading, block.text, `${block.label}:`, block.url].filter(Boolean).join('\n')
    case 'link':
      return `${block.label}:\n${block.url}`
    case 'phones':
      return [block.lead, ...block.phones].join('\n')
  }
}
