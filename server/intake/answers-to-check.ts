import type { Question } from '@/domain/intake/definition/types'
import { FORM_PAGES, FORM_TASKS, type FormPage, type FormTask } from '@/domain/intake/form-pages'
import type { OpenForm } from './open-form'
import { askedQuestions, mayRead } from './readable-answers'

export type AnswerToCheck = {
  page: FormPage
  question: Question
  /** `hidden`: there is an answer that this browser may not see. */
  state: 'shown' | 'hidden' | 'missing'
}

/** Every question of the form by part, with whether this browser may see its answer. */
export function answersToCheck({
  form,
  reading,
}: OpenForm): { task: FormTask; questions: AnswerToCheck[] }[] {
  const { answers, today } = form
  return FORM_TASKS.map((task) => ({
    task,
    questions: FORM_PAGES.filter((page) => page.task === task).flatMap((page) =>
      askedQuestions({ ids: page.questions, answers, today, reading }).map((question) => {
        if (answers[question.id] === undefined) return { page, question, state: 'missing' as const }
        return { page, question, state: mayRead(reading, question.id) ? 'shown' : 'hidden' }
      }),
    ),
  }))
}
