import type { FormValues } from '@/domain/forms/form-state'
import { typedViewSchema } from '@/domain/forms/typed-post'
import type { FormPage } from '@/domain/intake/form-pages'
import { database } from '../database'
import { keepTyped } from '../typed/keep-typed'
import { onlyFields } from '../typed/only-fields'
import { rememberTypist } from '../typed/typist'
import { SIGNATURE } from './signature'

type Posted = { formId: string; page: FormPage; values: FormValues; isInOrder: boolean }

/** After a page was sent: nothing is left to keep of it, or all that was typed while something has to be mended. */
export async function keepPosted({ formId, page, values, isInOrder }: Posted) {
  const view = typedViewSchema.safeParse(values)
  await keepTyped(database(), {
    place: { formId, page: page.slug },
    view: view.success ? view.data : null,
    values: isInOrder ? null : onlyFields(values, [...page.questions, SIGNATURE]),
    typist: await rememberTypist(),
  })
}
