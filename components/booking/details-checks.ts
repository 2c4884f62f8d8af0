import type { DetailField } from '@/domain/booking/details-form'
import { MOST_NOTE_CHARACTERS } from '@/domain/booking/details-form'
import { questionById } from '@/domain/intake/definition'
import type { Question } from '@/domain/intake/definition/types'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { FieldCheck } from '../form/field-check'
import { checkOfQuestion } from '../intake/check-of-question'

/** No number has fewer digits; which numbers there are only the server knows. */
const FEWEST_DIGITS = 7

type Checked = {
  locale: Locale
  forSomeoneElse: boolean /** What is said of a number that cannot be. */
  mobile: string
}

/** The checks of the details form, with the bounds that the health form has for the same answers. */
export function detailsChecks({ locale, forSomeoneElse, mobile }: Checked): FieldCheck[] {
  const t = translator(locale, 'bookingDetails')
  const check = (name: DetailField, question: Question, missing?: string): FieldCheck => {
    const { rule, words } = checkOfQuestion({ question, name, isAsked: missing !== undefined, locale })
    return { rule, words: { ...words, ...(missing && { required_text: missing }) } }
  }
  const name = questionById('s1_name')
  const note: Question = { ...name, bounds: { maxLength: MOST_NOTE_CHARACTERS, multiline: true } }
  const number: Question = { ...name, bounds: { minLength: FEWEST_DIGITS } }
  const mobileCheck = check('mobile', number, mobile)
  return [
    check('fullName', name, t(forSomeoneElse ? 'errors.theirName' : 'errors.fullName')),
    ...(forSomeoneElse ? [check('bookedByName', name, t('errors.yourName'))] : []),
    { ...mobileCheck, words: { required_text: mobile, too_short: mobile } },
    check('email', questionById('s1_email')),
    check('note', note),
  ]
}
