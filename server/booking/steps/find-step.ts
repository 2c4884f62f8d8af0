import { after } from 'next/server'
import { parseReference } from '@/domain/appointments/reference'
import { fieldValue } from '@/domain/booking/form-values'
import type { FieldError, FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import { clinicContact } from '../../clinic/clinic-snapshot'
import { parsePhone } from '../../contact/parse-phone'
import type { ActionContext, ActionResult } from '../../guard/patient-action'
import { reportFailure } from '../../log/report-failure'
import { sendNewLink } from '../booked/send-new-link'
import { mobileError } from '../mobile-error'

/** "Send me a new link": the same answer whether or not reference and number belong to a booking. */
export async function findStep({ locale, values }: ActionContext): Promise<ActionResult<FormState>> {
  const { country } = await clinicContact(locale)
  const reference = parseReference(fieldValue(values, 'reference'))
  const mobile = parsePhone(fieldValue(values, 'mobile').trim(), country)
  const errors: FieldError[] = []
  if (!reference) {
    const message = translator(locale, 'booked')('find.referenceMissing')
    errors.push({ fieldId: 'field-reference', message })
  }
  if (mobile === null) errors.push(mobileError({ locale, country }))
  if (!reference || mobile === null) return { errors }
  // after the answer: how long it takes must not tell whether they belong together
  after(() => sendNewLink({ reference, mobile }).catch((error) => reportFailure('booking.new-link', error)))
  return { redirectTo: `/${locale}/booking/find?sent=1` }
}
