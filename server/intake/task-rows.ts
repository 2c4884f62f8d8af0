import {
  FORM_PAGES,
  FORM_TASKS,
  type FormTask,
  type TaskStatus,
  taskStatus,
} from '@/domain/intake/form-pages'
import { missingPages } from './missing-pages'
import type { OpenForm } from './open-form'
import { askedQuestions } from './readable-answers'

export type TaskRow = { task: FormTask; status: TaskStatus; slug: string }

/** The form's parts with what is left of them; each leads to its first incomplete page, else to its first. */
export function taskRows(open: OpenForm): TaskRow[] {
  return FORM_TASKS.flatMap((task) => {
    const slug = slugOf(task, open)
    return slug ? [{ task, status: statusOf(task, open), slug }] : []
  })
}

function slugOf(task: FormTask, { form, reading }: OpenForm): string | undefined {
  const incomplete = missingPages(form).find((page) => page.task === task)
  if (incomplete) return incomplete.slug
  const { answers, today } = form
  return FORM_PAGES.filter((page) => page.task === task).find(
    ({ questions }) => askedQuestions({ ids: questions, answers, today, reading }).length > 0,
  )?.slug
}

/** Completed when no page of it is left; consents count as given once they are signed. */
function statusOf(task: FormTask, { form }: OpenForm) {
  const status = taskStatus(task, form.answers, form.today)
  return status === 'completed' && missingPages(form).some((page) => page.task === task)
    ? 'in_progress'
    : status
}
