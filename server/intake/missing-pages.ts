import { FORM_PAGES, type FormPage } from '@/domain/intake/form-pages'
import { missingRequired } from '@/domain/intake/validate'
import type { LoadedForm } from './load-form'

/** The pages that keep a form from being sent: a required answer or the signature is missing. Empty when it may go. */
export function missingPages({
  answers,
  consent,
  today,
}: Pick<LoadedForm, 'answers' | 'consent' | 'today'>): FormPage[] {
  return FORM_PAGES.filter(
    (page) =>
      missingRequired(answers, today, page.questions).length > 0 ||
      (page.task === 'consent' && !consent?.name),
  )
}
