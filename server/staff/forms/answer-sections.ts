import type { Temporal } from 'temporal-polyfill'
import type { Answers } from '@/domain/intake/answers'
import { questionnaire } from '@/domain/intake/definition'
import { visibleQuestions } from '@/domain/intake/visibility'
import { answerWords } from './answer-words'

/** One section of the form as it was answered; `answer` is null where nothing was provided. */
export type AnswerSection = {
  number: number
  title: string
  rows: { id: string; question: string; answer: string | null }[]
}

/** Every question that was asked, section by section, with what was answered. */
export function answerSections(answers: Answers, today: Temporal.PlainDate): AnswerSection[] {
  return questionnaire.sections.map(({ number, title }) => ({
    number,
    title,
    rows: visibleQuestions(answers, today, { sections: [number] }).map((question) => {
      const value = answers[question.id]
      return {
        id: question.id,
        question: question.text,
        answer: value === undefined ? null : answerWords(question, value),
      }
    }),
  }))
}
