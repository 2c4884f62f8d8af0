import type { Answer } from './visitor'

export type Problem = { field: string; message: string }

const ENTITIES: Record<string, string> = {
  '&quot;': '"',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&#x27;': "'",
}

/** A piece of a page as somebody reads it. */
export const textOf = (html: string) =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(quot|amp|lt|gt|#x27);/g, (entity) => ENTITIES[entity] ?? '')
    .trim()

/** The summary of problems of a refused form: each line leads to a field and says what would be right. */
export function problemsOf({ text }: Answer): Problem[] {
  const summary = /<div class="problem" role="alert"[\s\S]*?<\/ul>/.exec(text)?.[0] ?? ''
  return [...summary.matchAll(/<a href="#([^"]+)">([\s\S]*?)<\/a>/g)].map(([, id = '', words = '']) => ({
    field: id.replace(/^field-/, ''),
    message: textOf(words),
  }))
}

/** Whether a control of that name holds this text: typed text comes back. */
export function holds({ text }: Answer, name: string, typed: string): boolean {
  const escaped = typed.replace(
    /[&<>"']/g,
    (sign) => `&${{ '&': 'amp', '<': 'lt', '>': 'gt', '"': 'quot', "'": '#x27' }[sign]};`,
  )
  const controls = [
    ...text.matchAll(/<input\b[^>]*>/g),
    ...text.matchAll(/<textarea\b[^>]*>[\s\S]*?<\/textarea>/g),
  ].map(([control]) => control)
  return controls.some((control) => control.includes(`name="${name}"`) && control.includes(escaped))
}
