import { direction, type Locale } from '@/domain/locale'
import type { MailBlock, MailContent } from './mail-content'

/** The mail as plain text: the same words in the same order, each address on a line of its own. */
export function plainText(content: MailContent): string {
  const { locale, clinicName, heading, when, blocks, footer } = content
  const blockText = (block: MailBlock) => textOf(block, locale)
  const head = when ? [heading, when.time, when.zone].join('\n') : heading
  return `${[clinicName, head, ...blocks.map(blockText), `--\n${footer}`].join('\n\n')}\n`
}

/** Keeps the groups of a number in their order where a program lays the line out from right to left. */
const LEFT_TO_RIGHT_MARK = '\u200e'

function textOf(block: MailBlock, locale: Locale): string {
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
      return [block.lead, ...block.phones.map((phone) => inOrder(phone, locale))].join('\n')
  }
}

const inOrder = (phone: string, locale: Locale) =>
  direction(locale) === 'rtl' ? LEFT_TO_RIGHT_MARK + phone + LEFT_TO_RIGHT_MARK : phone
