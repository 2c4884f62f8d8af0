'use client'

import type { HiddenField } from '@/domain/booking/field-names'
import type { ScreeningAction, ScreeningState } from '@/domain/booking/screening-state'
import { EMPTY_FORM } from '@/domain/forms/form-state'
import { useFormAction } from '../form/use-form-action'
import { Notice } from '../ui/notice'
import { Arrival } from './arrival'
import { FormTop, type FormWords } from './form-top'
import { TellForm, type TellWords } from './tell-form'

type CallMeFormProps = {
  action: ScreeningAction
  address: string
  hidden: readonly HiddenField[]
  formWords: FormWords
  /** Heading of the page, for the document's title. */
  heading: string
  words: TellWords
  told: { title: string; text: string }
}

/** Asks the clinic to call; says so in its own place, since the rest of the page stays useful. */
export function CallMeForm({ action, address, hidden, formWords, heading, words, told }: CallMeFormProps) {
  const [state, submit] = useFormAction<ScreeningState>(action, EMPTY_FORM, address)
  const isTold = state.stage === 'told'
  return (
    <div className="after">
      <FormTop words={formWords} heading={heading} errors={state.errors} />
      {isTold ? (
        <Arrival>
          <Notice tone="ok" role="status" title={told.title}>
            <p>{told.text}</p>
          </Notice>
        </Arrival>
      ) : (
        <TellForm submit={submit} hidden={hidden} state={state} words={words} />
      )}
    </div>
  )
}
