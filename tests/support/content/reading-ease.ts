import { syllable } from 'syllable'

/** Terms that a page must name and explains; they do not count as hard words. */
const TERMS =
  /\b(physiotherap\w+|osteoarthritis|meniscus|menisci|ligaments?|cartilage|anti-inflammatory|ibuprofen|paracetamol|exercises?|kneecaps?|emergency|appointments?|clinicians?|patellofemoral|chondromalacia|bursitis|tendinopathy)\b/gi

/** Sentences of a text. A colon ends one too: what follows is read by itself. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?:۔؟])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
}

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? []

/** Flesch–Kincaid grade of English sentences; listed terms count as one easy word of two syllables. */
export function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => wordsOf(sentence.replace(TERMS, 'easy')))
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59
}
