import { TICKS_FIELD } from '@/domain/booking/field-names'
import { questionById } from '@/domain/intake/definition'
import type { QuestionId } from '@/domain/intake/question-id'
import { NONE_TICKED, safetyTicks } from '@/domain/intake/safety-ticks'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { describeQuestion } from '../intake/describe-question'
import type { QuestionField } from '../intake/question-field'

/** Who it is for, the date of birth, and section 2 as one tick list. */
export function safetyFields(locale: Locale): QuestionField[] {
  const t = translator(locale, 'booking')
  const ticks = translator(locale, 'safetyTicks')
  const common = translator(locale, 'common')
  const [forWhom, birthDate] = describe(['s1_for_whom', 's1_dob'], locale)
  const options = safetyTicks.map(({ id }) => ({
    value: id,
    label: ticks(`ticks.${id}`),
    ...(id === 's2_walk_now' && { hint: ticks('hints.s2_walk_now') }),
  }))
  const codes = [...options.map(({ value }) => value), NONE_TICKED]
  const none = { value: NONE_TICKED, label: ticks('none'), divider: common('or') }
  return [
    { ...forWhom, legend: t('safety.forWhom') },
    {
      ...birthDate,
      ...withoutPhoning(birthDate),
      legend: t('safety.birthDate'),
      hint: t('safety.birthDateHint'),
    },
    {
      kind: 'checkboxes',
      name: TICKS_FIELD,
      legend: ticks('legend'),
      hint: ticks('hint'),
      options: [...options, none],
      toLast: ticks('toLast'),
      check: {
        rule: { id: TICKS_FIELD, type: 'multi', required: true, isAsked: true, codes },
        words: { required: ticks('errors.required'), none_excludes: ticks('errors.none_excludes') },
      },
      values: [],
    },
  ] as QuestionField[]
}

/** Who is too young to book online gets a page of their own from the server, with the numbers to call. */
function withoutPhoning(field: QuestionField | undefined): Pick<QuestionField, 'check'> {
  if (!field?.check) return {}
  const { ask_to_phone: _left, ...words } = field.check.words
  return { check: { ...field.check, words } }
}

/** What the ticks and the age can call for (the booking core without laser). */
const FOLLOW_UPS: readonly QuestionId[] = [
  's2_wound',
  's2_walk_then',
  's2_bend90',
  's2_tender_cap',
  's2_tender_fib',
  's2_slr',
  's2_pop',
  's2_swell_fast',
  's2_locked',
  's2_clot_risk',
  's3_hip',
  's7_surgery',
  's7_surgery_6w',
  's7_conditions',
  's7_cancer',
  's7_meds',
]

export const followUpFields = (locale: Locale) => describe(FOLLOW_UPS, locale)

function describe(ids: readonly QuestionId[], locale: Locale): QuestionField[] {
  return ids.map((id) =>
    describeQuestion({ question: questionById(id), locale, readable: {}, isRequired: true }),
  )
}
