import type { Temporal } from 'temporal-polyfill'
import type { Question } from '@/domain/intake/definition/types'
import type { FormPage } from '@/domain/intake/form-pages'
import { isRequired } from '@/domain/intake/missing-required'
import type { OpenForm } from './open-form'
import { askedQuestions, mayRead } from './readable-answers'
import { SIGNATURE } from './signature'

export type PageQuestions = {
  /** `isAsked`: may not be left blank, as an answer may that is kept and not shown. */
  asked: { question: Question; isRequired: boolean; isAsked: boolean }[]
  /** On the page of the consents: the name typed before, if it may be shown, and who signs. */
  signature: {
    field: string
    name: string | null
    isMinor: boolean
    isAsked: boolean
    today: Temporal.PlainDate
  } | null
  /** There are answers from before that this browser may not see. */
  hidesAnswers: boolean
}

/** What a page asks this browser; null when there is nothing to ask. */
export function pageQuestions({ form, reading }: OpenForm, page: FormPage): PageQuestions | null {
  const { answers, today, consent, assessment } = form
  const asked = askedQuestions({ ids: page.questions, answers, today, reading })
  if (asked.length === 0) return null
  const name = mayRead(reading, 's10_not_diagnosis') ? (consent?.name ?? null) : null
  const isMinor = assessment.age !== null && assessment.age < 18
  return {
    asked: asked.map((question) => {
      const required = isRequired(question, answers, today)
      const isKept = answers[question.id] !== undefined && !mayRead(reading, question.id)
      return { question, isRequired: required, isAsked: required && !isKept }
    }),
    signature:
      page.task === 'consent'
        ? {
            field: SIGNATURE,
            name,
            isMinor,
            isAsked: !consent?.name || mayRead(reading, 's10_not_diagnosis'),
            today,
          }
        : null,
    hidesAnswers: page.questions.some((id) => answers[id] !== undefined && !mayRead(reading, id)),
  }
}
