import type { Temporal } from 'temporal-polyfill'
import type { Answers } from '@/domain/intake/answers'
import { questionById } from '@/domain/intake/definition'
import type { Question } from '@/domain/intake/definition/types'
import type { Locale } from '@/domain/locale'
import { formatDate } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import { checkOfQuestion } from './check-of-question'
import { describeQuestion } from './describe-question'
import type { QuestionField } from './question-field'

type Signature = {
  field: string
  name: string | null
  isMinor: boolean
  isAsked: boolean
  today: Temporal.PlainDate
}

export type DescribedQuestions = {
  asked: readonly { question: Question; isRequired: boolean; isAsked: boolean }[]
  signature: Signature | null
}

type DescribedPage = DescribedQuestions & {
  locale: Locale
  /** The answers that may be shown. */
  readable: Answers
}

/** The fields of a page of questions, in the words of one language. */
export function describePage({ locale, asked, signature, readable }: DescribedPage): QuestionField[] {
  const fields = asked.map((one) => describeQuestion({ ...one, locale, readable }))
  return signature ? [...fields, describeSignature(signature, locale)] : fields
}

function describeSignature(
  { field, name, isMinor, isAsked, today }: Signature,
  locale: Locale,
): QuestionField {
  const t = translator(locale, 'intake')
  return {
    kind: 'text',
    name: field,
    legend: t(isMinor ? 'signature.guardian' : 'signature.label'),
    hint: t('signature.hint', { date: formatDate({ date: today, locale }) }),
    isLong: false,
    type: 'text',
    inputMode: 'text',
    autoComplete: 'name',
    width: 'full',
    check: checkOfQuestion({ question: questionById('s1_name'), name: field, isAsked, locale }),
    ...(name && { value: name }),
  }
}
