import type { HiddenField } from '@/domain/booking/field-names'
import type { ScreeningState, StopAdvice } from '@/domain/booking/screening-state'
import { GoLink } from '../ui/go-link'
import { Arrival } from './arrival'
import { FormTop, type FormWords } from './form-top'
import { PartHeading } from './part-heading'
import { StopCard } from './stop-card'
import { TellForm, type TellWords } from './tell-form'

export type StoppedTexts = {
  tell: TellWords
  told: { heading: string; lead: string; home: string }
  mistake: { text: string; link: string }
}

type StoppedPartProps = {
  state: ScreeningState
  advice: StopAdvice
  submit: (data: FormData) => void
  hidden: readonly HiddenField[]
  words: FormWords
  texts: StoppedTexts
  home: string
  startAddress: string
  part: string | undefined
}

/** The check stops the booking: the advice, and the way to tell the clinic; once told, the advice stays. */
export function StoppedPart({ state, advice, submit, hidden, words, texts, ...more }: StoppedPartProps) {
  const { home, startAddress, part } = more
  if (state.stage === 'told') {
    return (
      <div className="ask">
        <FormTop words={words} heading={texts.told.heading} errors={[]} />
        <PartHeading heading={texts.told.heading} lead={texts.told.lead} part={part} />
        <StopCard advice={advice} as="h2" />
        <GoLink href={home}>{texts.told.home}</GoLink>
      </div>
    )
  }
  return (
    <div className="ask">
      <FormTop words={words} heading={advice.heading} errors={state.errors} />
      <Arrival part={part}>
        <StopCard advice={advice} as="h1" />
      </Arrival>
      <TellForm submit={submit} hidden={hidden} state={state} words={texts.tell} />
      <p>
        {texts.mistake.text} <a href={startAddress}>{texts.mistake.link}</a>
      </p>
    </div>
  )
}
