import { fieldValue } from '@/domain/booking/form-values'
import type { FieldError, FormValues } from '@/domain/forms/form-state'
import { questionById } from '@/domain/intake/definition'
import { readText } from '@/domain/intake/values/read-text'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { parsePhone } from '../../contact/parse-phone'
import { problemMessages } from '../../intake/answer-messages'
import { mobileError } from '../mobile-error'

type Asked = { values: FormValues; locale: Locale; country: string }

/** Name and number of someone who asks to be called, or what is wrong with them. */
export function readCaller({
  values,
  locale,
  country,
}: Asked): { ok: true; name: string; mobile: string } | { ok: false; errors: FieldError[] } {
  const typed = fieldValue(values, 'name').trim()
  const name = typed === '' ? null : readText(typed, questionById('s1_name').bounds)
  const mobile = parsePhone(fieldValue(values, 'mobile').trim(), country)
  const errors: FieldError[] = []
  if (!name)
    errors.push({ fieldId: 'field-name', message: translator(locale, 'booking')('tell.nameMissing') })
  if (name && !name.ok) {
    errors.push(...problemMessages(locale, [{ id: 'name', ...name.problem }]))
  }
  if (mobile === null) errors.push(mobileError({ locale, country }))
  if (!name?.ok || mobile === null) return { ok: false, errors }
  return { ok: true, name: String(name.value), mobile }
}
