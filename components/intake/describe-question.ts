import type { Answers } from '@/domain/intake/answers'
import { codeOf, codesOf } from '@/domain/intake/answers'
import type { Question } from '@/domain/intake/definition/types'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { ChoiceOption } from '../form/choice'
import { checkOfQuestion } from './check-of-question'
import { describePlaces, worstPlaces } from './describe-places'
import { describeText } from './describe-text'
import type { QuestionField } from './question-field'
import { optionWords, questionWords, scaleEnds } from './question-words'

export type Description = {
  question: Question
  locale: Locale
  /** The answers that may be shown. */
  readable: Answers
  isRequired: boolean
  /** Whether it may be left blank here: an answer that is kept and not shown may. Asked when required, unless told. */
  isAsked?: boolean
}

/** Options this short stand side by side. */
const MOST_IN_A_ROW = 3
const SHORT_LABEL = 10

/** A question as a form shows it, with the answer given before. */
export function describeQuestion(description: Description): QuestionField {
  const { question, locale, readable, isRequired } = description
  const t = translator(locale, 'intake')
  const common = translator(locale, 'common')
  const { text, help } = questionWords(locale, question.id)
  const legend = isRequired ? text : `${text} ${common('optional')}`
  const value = readable[question.id]
  const check = checkOfQuestion({ question, isAsked: description.isAsked ?? isRequired, locale })
  const asked = { name: question.id, legend, check, ...(help && { hint: help }) }
  switch (question.type) {
    case 'single': {
      const options = optionsOf(question, locale)
      return { ...asked, kind: 'radios', options, layout: layoutOf(options), ...stringIn(value) }
    }
    case 'one_zone':
      return {
        ...asked,
        kind: 'radios',
        options: worstPlaces({ question, locale, readable }),
        layout: 'stack',
        ...stringIn(value),
      }
    case 'multi': {
      const hint = [help, t('tickAll')].filter(Boolean).join(' ')
      const options = optionsOf(question, locale)
      return { ...asked, kind: 'checkboxes', hint, options, values: codesOf(readable, question.id) }
    }
    case 'zones':
      return { ...asked, kind: 'places', ...describePlaces({ question, locale, readable }) }
    case 'scale': {
      const activity = activityOf(question, readable)
      const ends = scaleEnds(locale, question.id)
      return { ...asked, kind: 'scale', ends, ...(activity && { hint: activity }), ...stringIn(value) }
    }
    case 'date': {
      const labels = { day: common('day'), month: common('month'), year: common('year') }
      const parts = dateParts(codeOf(readable, question.id))
      return { ...asked, kind: 'date', hint: t('dateHint'), labels, ...(parts && { value: parts }) }
    }
    case 'tick':
      return { ...asked, kind: 'tick', isTicked: value === true }
    default:
      return { ...describeText({ ...description, text }), check }
  }
}

function optionsOf(question: Question, locale: Locale): ChoiceOption[] {
  const or = translator(locale, 'common')('or')
  return (question.options ?? []).map(({ code }) => ({
    value: code,
    label: optionWords(locale, question.id, code),
    ...(question.type === 'multi' && code === 'none' && { divider: or }),
  }))
}

function layoutOf(options: readonly ChoiceOption[]): 'row' | 'stack' {
  const isShort = options.every(({ label }) => label.length <= SHORT_LABEL)
  return isShort && options.length <= MOST_IN_A_ROW ? 'row' : 'stack'
}

/** The activity that a score is about: three scores on a page ask the same question. */
function activityOf(question: Question, readable: Answers): string | undefined {
  const show = question.show?.kind === 'answered' ? question.show.question : 's9_act1'
  return question.id.startsWith('s9_') ? codeOf(readable, show) : undefined
}

function stringIn(value: unknown): { value?: string } {
  return typeof value === 'string' || typeof value === 'number' ? { value: String(value) } : {}
}

function dateParts(iso: string | undefined) {
  const [year, month, day] = (iso ?? '').split('-')
  return year && month && day ? { day: String(Number(day)), month: String(Number(month)), year } : undefined
}
