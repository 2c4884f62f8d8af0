import type { FormValues } from '@/domain/forms/form-state'
import type { TypedView } from '@/domain/forms/typed-post'
import { pageFor } from '@/domain/intake/form-pages'
import type { Locale } from '@/domain/locale'
import { nowDate } from '../clock/now'
import { database } from '../database'
import { problem } from '../guard/problem'
import { keepTyped } from '../typed/keep-typed'
import { onlyFields } from '../typed/only-fields'
import { savedAt } from '../typed/saved-at'
import { rememberTypist } from '../typed/typist'
import { openForm } from './open-form'
import { SIGNATURE } from './signature'

type Typed = { formId: string; slug: string; locale: Locale; view: TypedView; values: FormValues }

/**
 * Keeps what is being typed into a page of an open health form. The form itself stays as it is: an answer counts once
 * its page is sent. The same answer for a form that this browser may not open as for none.
 */
export async function keepTypedPage({ formId, slug, locale, view, values }: Typed): Promise<Response> {
  const page = pageFor(slug)
  const open = page && (await openForm(formId))
  if (open?.form.status !== 'open' || !page) return problem(404, 'not_found')
  await keepTyped(database(), {
    place: { formId, page: slug },
    view,
    values: onlyFields(values, [...page.questions, SIGNATURE]),
    typist: await rememberTypist(),
  })
  const { timeZone } = open.form.visit
  return Response.json({ words: savedAt({ at: nowDate(), timeZone, locale }) })
}
