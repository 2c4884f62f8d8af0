import { DETAIL_FIELDS } from '@/domain/booking/details-form'
import type { FormValues } from '@/domain/forms/form-state'
import { type TypedView, typedViewSchema } from '@/domain/forms/typed-post'
import { QUESTION_IDS } from '@/domain/intake/question-id'
import type { Locale } from '@/domain/locale'
import { nowDate } from '../../clock/now'
import { database } from '../../database'
import { problem } from '../../guard/problem'
import { keepTyped } from '../../typed/keep-typed'
import { onlyFields } from '../../typed/only-fields'
import { savedAt } from '../../typed/saved-at'
import { rememberTypist } from '../../typed/typist'
import { currentDraft } from './draft'
import type { TypedStep } from './unsent-step'

const FIELDS: Readonly<Record<TypedStep, readonly string[]>> = {
  laser: QUESTION_IDS,
  details: DETAIL_FIELDS,
}

type Typed = { draftId: string; step: TypedStep; locale: Locale; view: TypedView; values: FormValues }

/** Keeps what is being typed into a step of this browser's booking; it counts once the step is sent. */
export async function keepTypedStep({ draftId, step, locale, view, values }: Typed): Promise<Response> {
  const draft = await currentDraft(draftId)
  if (!draft || draft.reference) return problem(404, 'not_found')
  await keepTyped(database(), {
    place: { draftId, page: step },
    view,
    values: onlyFields(values, FIELDS[step]),
    typist: await rememberTypist(),
  })
  const { timeZone } = draft.service.location
  return Response.json({ words: savedAt({ at: nowDate(), timeZone, locale }) })
}

type Posted = { draftId: string; step: TypedStep; values: FormValues; isInOrder: boolean }

/** After a step was sent: nothing is left to keep of it, or all that was typed while something has to be mended. */
export async function keepPostedStep({ draftId, step, values, isInOrder }: Posted) {
  const view = typedViewSchema.safeParse(values)
  await keepTyped(database(), {
    place: { draftId, page: step },
    view: view.success ? view.data : null,
    values: isInOrder ? null : onlyFields(values, FIELDS[step]),
    typist: await rememberTypist(),
  })
}
