import { FormsList } from '@/components/staff/forms/forms-list'
import { translator } from '@/messages/translator'
import { now } from '@/server/clock/now'
import { staffPage } from '@/server/guard/staff-page'
import { formsToReview, MOST_LISTED } from '@/server/staff/forms/forms-to-review'

export const metadata = { title: translator('en', 'staffForms')('list.title') }

export default async function FormsPage() {
  const actor = await staffPage('form.read')
  return <FormsList forms={await formsToReview(actor)} now={now().epochMilliseconds} most={MOST_LISTED} />
}
