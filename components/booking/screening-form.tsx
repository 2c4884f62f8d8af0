'use client'

import { useMemo } from 'react'
import type { HiddenField } from '@/domain/booking/field-names'
import type { ScreeningAction, ScreeningState } from '@/domain/booking/screening-state'
import { EMPTY_FORM } from '@/domain/forms/form-state'
import type { AutosaveProps } from '../form/autosave'
import { useFormAction } from '../form/use-form-action'
import { useFormCheck } from '../form/use-form-check'
import type { QuestionField } from '../intake/question-field'
import { CallUs } from './call-us'
import { FormTop, type FormWords } from './form-top'
import { PartHeading } from './part-heading'
import { namedErrors, QuestionsForm } from './questions-form'
import { StoppedPart, type StoppedTexts } from './stopped-part'

type Part = { heading: string; lead: string }

export type ScreeningTexts = StoppedTexts & {
  step: string
  first: Part
  /** For one question, and for several. */
  moreOne: Part
  moreMany: Part
  child: Part & { phones: readonly string[] }
  send: string
}

type ScreeningFormProps = {
  action: ScreeningAction
  /** The page's own address: forms without scripts come back to it. */
  address: string
  /** Where to begin again, and the way out. */
  startAddress: string
  home: string
  hidden: readonly HiddenField[]
  words: FormWords
  texts: ScreeningTexts
  fields: readonly QuestionField[]
  /** What may have to be asked besides. */
  moreFields: readonly QuestionField[]
  autosave?: AutosaveProps
  /** YYYY-MM-DD, at the clinic. */
  today: string
  /** In place of the questions when no booking is under way. */
  closed?: React.ReactNode
}

/** A safety check: its questions, those that its answers call for, or the advice that stops it. */
export function ScreeningForm(props: ScreeningFormProps) {
  const { hidden, words, texts, fields, moreFields, closed } = props
  const [state, submit] = useFormAction<ScreeningState>(props.action, EMPTY_FORM, props.address)
  const { stage = 'list', ask, advice } = state
  const shown = useMemo(
    () => (ask ? [...fields, ...moreFields].filter(({ name }) => ask.includes(name)) : fields),
    [ask, fields, moreFields],
  )
  const check = useFormCheck({ fields: shown, today: props.today })
  const errors = check.errors ?? state.errors
  const summary = useMemo(() => namedErrors(errors, shown), [errors, shown])
  const part = state.errors.length === 0 && state.stage ? [stage, ...(ask ?? [])].join() : undefined
  const carried = [...hidden, ...(state.hidden ?? [])]
  if (stage === 'child') return <ChildPart {...texts.child} words={words} part={part} />
  if (advice) {
    const { home, startAddress } = props
    const stopped = { state, advice, submit, words, texts, home, startAddress, part }
    return <StoppedPart {...stopped} hidden={carried} />
  }
  if (closed) return closed
  const more = shown.length === 1 ? texts.moreOne : texts.moreMany
  const { heading, lead } = stage === 'follow_up' ? more : texts.first
  return (
    <div className="ask">
      <FormTop words={words} heading={heading} errors={summary} />
      <PartHeading heading={heading} lead={lead} step={texts.step} part={part} />
      <QuestionsForm
        key={part}
        submit={submit}
        hidden={carried}
        fields={shown}
        state={{ ...state, errors }}
        onSubmit={check.onSubmit}
        words={{ send: texts.send, sending: words.sending }}
        autosave={props.autosave ?? null}
      />
    </div>
  )
}

type ChildPartProps = ScreeningTexts['child'] & { words: FormWords; part: string | undefined }

/** Too young for a booking online. */
function ChildPart({ heading, lead, phones, words, part }: ChildPartProps) {
  return (
    <div className="ask">
      <FormTop words={words} heading={heading} errors={[]} />
      <PartHeading heading={heading} lead={lead} part={part} />
      <CallUs phones={phones} />
    </div>
  )
}
