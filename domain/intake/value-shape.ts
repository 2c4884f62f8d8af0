import { isoDate } from './age'
import type { AnswerValue } from './answers'
import { ZONE_CODES } from './definition'
import type { Question } from './definition/types'

/**
 * Whether a value is an answer to this question by type, option codes and number bounds. Lengths, characters,
 * steps and other answers are `parseAnswers`' business.
 */
export function hasShape(question: Question, value: unknown): value is AnswerValue {
  switch (question.type) {
    case 'single':
      return isOption(question, value)
    case 'multi':
      return isListOf(value, (entry) => isOption(question, entry))
    case 'zones':
      return isListOf(value, isZone)
    case 'one_zone':
      return isZone(value)
    case 'scale':
    case 'integer':
      return Number.isInteger(value) && isInRange(question, value)
    case 'decimal':
      return isInRange(question, value)
    case 'date':
      return isoDate(value) !== null
    case 'tick':
      return typeof value === 'boolean'
    case 'text':
    case 'phone':
    case 'email':
      return typeof value === 'string' && value.trim() !== ''
  }
}

function isOption(question: Question, value: unknown): boolean {
  return question.options?.some((option) => option.code === value) ?? false
}

function isZone(value: unknown): boolean {
  return typeof value === 'string' && ZONE_CODES.has(value)
}

function isListOf(value: unknown, isEntry: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isEntry)
}

function isInRange({ bounds }: Question, value: unknown): boolean {
  if (typeof value !== 'number' || !Number.isFinite(value)) return false
  return value >= (bounds?.min ?? -Infinity) && value <= (bounds?.max ?? Infinity)
}
