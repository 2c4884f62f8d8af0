import { isoDate } from '@/domain/intake/age'
import type { AnswerValue } from '@/domain/intake/answers'
import { ZONE_SIDES } from '@/domain/intake/definition'
import type { Question } from '@/domain/intake/definition/types'
import { ZONES } from '@/domain/intake/definition/zones'
import { formatDate } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import { phoneWords } from '../phone-words'

export type ZoneWords = { code: string; side: 'left' | 'right'; zone: (typeof ZONES)[number] }

/** Side and zone of a code such as `R_INNER_LINE`; null for anything else. */
export function zoneOf(code: string): ZoneWords | null {
  const side = ZONE_SIDES[code.slice(0, 1) as keyof typeof ZONE_SIDES]
  const zone = ZONES.find(({ id }) => id === code.slice(2))
  return side && zone ? { code, side, zone } : null
}

/** The words of chosen options or zones, in the order of the definition. */
export function choiceWords(question: Question, codes: readonly string[]): string[] {
  if (question.type === 'zones' || question.type === 'one_zone') return codes.map(zoneWords)
  return (question.options ?? []).filter(({ code }) => codes.includes(code)).map(({ label }) => label)
}

/** An answer in the words that the patient chose or typed, in English where the definition has the words. */
export function answerWords(question: Question, value: AnswerValue): string {
  const words = translator('en', 'staffForms')
  if (typeof value === 'boolean') return words(value ? 'answers.ticked' : 'answers.notTicked')
  if (typeof value === 'number') {
    return question.type === 'scale' ? words('scores.of', { score: String(value) }) : String(value)
  }
  if (typeof value !== 'string') return choiceWords(question, value).join('; ')
  if (question.type === 'phone') return phoneWords(value)
  const date = question.type === 'date' ? isoDate(value) : null
  if (date) return formatDate({ date, locale: 'en' })
  const isChoice = question.type === 'single' || question.type === 'one_zone'
  return isChoice ? choiceWords(question, [value]).join('') : value
}

function zoneWords(code: string): string {
  const found = zoneOf(code)
  if (!found) return code
  return `${translator('en', 'questionnaire')(`sides.${found.side}`)}: ${found.zone.label}`
}
