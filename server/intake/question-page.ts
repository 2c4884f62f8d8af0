import { describeQuestion } from '@/components/intake/describe-question'
import type { QuestionField } from '@/components/intake/question-field'
import type { FormPage } from '@/domain/intake/form-pages'
import { isRequired } from '@/domain/intake/missing-required'
import type { Locale } from '@/domain/locale'
import { formatDate } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import type { OpenForm } from './open-form'
import { askedQuestions, mayRead } from './readable-answers'
import { SIGNATURE } from './signature'

/** A page's questions as this browser is asked them, with the answers it may see; none when there is nothing to ask. */
export function questionFields(open: OpenForm, page: FormPage, locale: Locale): QuestionField[] {
  const { form, reading, readable } = open
  const { answers, today } = form
  const fields = askedQuestions({ ids: page.questions, answers, today, reading }).map((question) =>
    describeQuestion({ question, locale, readable, isRequired: isRequired(question, answers, today) }),
  )
  return page.task === 'consent' ? [...fields, signatureField(open, locale)] : fields
}

/** Whether a page has answers from before that this browser may not see. */
export function hidesAnswers({ form, reading }: OpenForm, page: FormPage): boolean {
  return page.questions.some((id) => form.answers[id] !== undefined && !mayRead(reading, id))
}

function signatureField({ form, reading }: OpenForm, locale: Locale): QuestionField {
  const t = translator(locale, 'intake')
  const isMinor = form.assessment.age !== null && form.assessment.age < 18
  const name = mayRead(reading, 's10_not_diagnosis') ? form.consent?.name : null
  return {
    kind: 'text',
    name: SIGNATURE,
    legend: t(isMinor ? 'signature.guardian' : 'signature.label'),
    hint: t('signature.hint', { date: formatDate({ date: form.today, locale }) }),
    isLong: false,
    type: 'text',
    inputMode: 'text',
    autoComplete: 'name',
    width: 'full',
    ...(name && { value: name }),
  }
}
