import type { ChoiceOption } from '../form/choice'
import type { FieldCheck } from '../form/field-check'

/** Places of one knee, by the side from which they are seen. */
export type PlaceGroup = { legend: string; views: PlaceView[]; words: PlaceWords }

/** A picture with numbers, and the places that carry them. Without one: what no single view shows. */
export type PlaceView = { title: string; places: ChoiceOption[]; picture: React.ReactNode }

/** How to press the pictures; "2 areas chosen" by how many; what stands between their names. */
export type PlaceWords = { press: string; counts: readonly string[]; separator: string }

type Asked = {
  name: string
  legend: string
  hint?: string
  /** How it is checked in the browser, before it is sent. */
  check?: FieldCheck
}

type DateParts = { day: string; month: string; year: string }

/**
 * One question, ready to be shown: words, values and pictures only, so that a form in the browser needs neither the definition
 * nor the messages.
 */
export type QuestionField =
  | (Asked & { kind: 'radios'; options: ChoiceOption[]; layout: 'stack' | 'row'; value?: string })
  | (Asked & { kind: 'checkboxes'; options: ChoiceOption[]; values: readonly string[]; toLast?: string })
  | (Asked & { kind: 'places'; groups: PlaceGroup[]; values: readonly string[] })
  | (Asked & { kind: 'scale'; ends: { lowest: string; highest: string }; value?: string })
  | (Asked & { kind: 'date'; labels: DateParts; value?: DateParts })
  | (Asked & { kind: 'tick'; isTicked: boolean })
  | (Asked & {
      kind: 'text'
      optional?: string
      isLong: boolean
      type: 'text' | 'tel' | 'email'
      inputMode: 'text' | 'tel' | 'email' | 'numeric' | 'decimal'
      autoComplete: string
      width: 'full' | 20 | 4
      unit?: string
      value?: string
    })
