import { typedPostSchema } from '@/domain/forms/typed-post'
import { patientRoute } from '@/server/guard/patient-route'
import { keepTypedPage } from '@/server/intake/keep-typed-page'

/** Keeps a page of the health form while it is being typed. */
export const POST = patientRoute<{ locale: string; form: string; page: string }, typeof typedPostSchema>({
  name: 'intake.typed',
  limit: { name: 'typed', limit: 1200, windowSeconds: 600 },
  body: typedPostSchema,
  handler: ({ params, body: { values, ...view } }) =>
    keepTypedPage({
      formId: params.form,
      slug: params.page,
      locale: params.locale === 'ur' ? 'ur' : 'en',
      view,
      values,
    }),
})
