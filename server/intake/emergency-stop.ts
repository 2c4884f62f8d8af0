import { FORM_PAGES } from '@/domain/intake/form-pages'
import type { OpenForm } from './open-form'
import { mayRead } from './readable-answers'

/** Whether an emergency answer stops the form now. */
export function isStopped({ form }: Pick<OpenForm, 'form'>): boolean {
  return form.status === 'open' && form.assessment.severity === 'emergency'
}

/**
 * The pages that stay open in a stopped form: those whose answers raised the emergency, in case one was chosen by
 * mistake. None that this browser may not read.
 */
export function pagesToCorrect({ form, reading }: Pick<OpenForm, 'form' | 'reading'>) {
  const because = form.assessment.flags
    .filter(({ severity }) => severity === 'emergency')
    .flatMap((flag) => flag.because)
    .filter((id) => mayRead(reading, id))
  return FORM_PAGES.filter(({ questions }) => questions.some((id) => because.includes(id)))
}
