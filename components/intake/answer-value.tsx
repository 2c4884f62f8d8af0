import { Temporal } from 'temporal-polyfill'
import type { AnswerValue } from '@/domain/intake/answers'
import type { Question } from '@/domain/intake/definition/types'
import type { Locale } from '@/domain/locale'
import { formatDate } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import { PainfulPlaces } from './painful-places'
import { optionWords, placeWords } from './question-words'

type AnswerValueProps = { locale: Locale; question: Question; value: AnswerValue }

/** An answer in words; several choices as a list, places of the knee in pictures too. */
export function AnswerValueWords({ locale, question, value }: AnswerValueProps) {
  if (question.type === 'zones') return <PainfulPlaces locale={locale} places={[value].flat().map(String)} />
  const words = [value].flat().map((one) => wordsOf({ locale, question, value: one }))
  if (words.length === 1) return <bdi>{words[0]}</bdi>
  return (
    <ul className="answers">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  )
}

function wordsOf({
  locale,
  question,
  value,
}: AnswerValueProps & { value: string | number | boolean }): string {
  const code = String(value)
  switch (question.type) {
    case 'single':
    case 'multi':
      return optionWords(locale, question.id, code)
    case 'one_zone':
      return placeWords(locale, code)
    case 'tick':
      return translator(locale, 'common')(value === true ? 'yes' : 'no')
    case 'date':
      return formatDate({ date: Temporal.PlainDate.from(code), locale })
    default:
      return code
  }
}
