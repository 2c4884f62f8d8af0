import { notFound } from 'next/navigation'
import { cache } from 'react'
import { FormPage, formTitle } from '@/components/staff/forms/form-page'
import { now } from '@/server/clock/now'
import { staffIfAllowed, staffPage } from '@/server/guard/staff-page'
import { markFlagReviewed, signOffForm } from '@/server/staff/forms/actions'
import { loadForm } from '@/server/staff/forms/load-form'
import { isUuid } from '@/server/staff/is-uuid'
import { staffFormPage } from '../../../keeping-typed'

type FormProps = { params: Promise<{ id: string }> }

// read once for title and page: each read leaves an audit row
const formOf = cache(async (id: string) => {
  const actor = await staffIfAllowed('form.read')
  return actor && isUuid(id) ? loadForm(actor, id) : null
})

export async function generateMetadata({ params }: FormProps) {
  const form = await formOf((await params).id)
  return form ? { title: formTitle(form) } : {}
}

export default staffFormPage(async ({ params }: FormProps) => {
  const actor = await staffPage('form.read')
  const form = await formOf((await params).id)
  if (!form) notFound()
  return (
    <FormPage
      form={form}
      reader={{ userId: actor.userId, name: actor.name, now: now().epochMilliseconds }}
      actions={{ markFlag: markFlagReviewed, signOff: signOffForm }}
    />
  )
}, signOffForm)
