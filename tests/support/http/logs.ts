import { readFileSync } from 'node:fs'
import { logFiles } from './target'

/** Log files in which one of these texts stands, whole or as a part. */
export function logsWith(texts: readonly string[]): string[] {
  return logFiles().filter((file) => {
    const written = readFileSync(file, 'utf8')
    return texts.some((text) => written.includes(text))
  })
}
