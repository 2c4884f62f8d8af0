import { FORM_PAGES, type FormPage, visiblePages } from '@/domain/intake/form-pages'
import { missingRequired } from '@/domain/intake/validate'
import type { LoadedForm } from './load-form'

type Form = Pick<LoadedForm, 'answers' | 'consent' | 'unsent' | 'today'>

/**
 * The pages that keep a form from being sent: a required answer or the signature is missing, or something was typed
 * and shown as saved that has not been sent with the page's button. Empty when the form may go.
 */
export function missingPages({ answers, consent, unsent, today }: Form): FormPage[] {
  const visible = visiblePages(answers, today)
  return FORM_PAGES.filter(
    (page) =>
      missingRequired(answers, today, page.questions).length > 0 ||
      (page.task === 'consent' && !consent?.name) ||
      (unsent.includes(page.slug) && visible.includes(page)),
  )
}
