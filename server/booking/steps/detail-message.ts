import type { DetailProblem } from '@/domain/booking/details-form'
import type { FieldError } from '@/domain/forms/form-state'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { problemMessages } from '../../intake/answer-messages'
import { mobileError } from '../mobile-error'

type Wording = { problem: DetailProblem; locale: Locale; country: string; forSomeoneElse: boolean }

/** What is wrong with one of the person's details, in words, and what would be right. */
export function detailMessage({ problem, locale, country, forSomeoneElse }: Wording): FieldError {
  const { field, code, params } = problem
  const fieldId = `field-${field}`
  if (code === 'mobile') return mobileError({ locale, country })
  const [typed] = code === 'missing' ? [] : problemMessages(locale, [{ id: field, code, params }])
  if (typed) return typed
  const t = translator(locale, 'bookingDetails')
  if (field === 'bookedByName') return { fieldId, message: t('errors.yourName') }
  return { fieldId, message: t(forSomeoneElse ? 'errors.theirName' : 'errors.fullName') }
}
