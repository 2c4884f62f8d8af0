import { type Answers, codeOf, codesOf } from '@/domain/intake/answers'
import { questionnaire } from '@/domain/intake/definition'
import type { Question } from '@/domain/intake/definition/types'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { ChoiceOption } from '../form/choice'
import type { PlaceGroup } from './question-field'
import { placeWords, zoneWords } from './question-words'

const VIEWS = ['front', 'inner', 'outer', 'back', 'any'] as const
const SIDES = [
  { side: 'right', letter: 'R', legend: 'whereRight' },
  { side: 'left', letter: 'L', legend: 'whereLeft' },
] as const

type Described = { question: Question; locale: Locale; readable: Answers }

/** The body map as lists: one for each knee that hurts, both when it may not be shown which. */
export function describePlaces({ question, locale, readable }: Described) {
  const t = translator(locale, 'intake')
  const max = question.bounds?.maxChoices ?? 0
  const groups: PlaceGroup[] = hurtingSides(question, readable).map(({ letter, legend }) => ({
    legend: t(legend),
    views: VIEWS.map((view) => ({
      title: view === 'any' ? t('wholeKnee') : translator(locale, 'questionnaire')(`views.${view}`),
      places: questionnaire.zones
        .filter((zone) => zone.view === view)
        .map(({ id }) => ({ value: `${letter}_${id}`, label: zoneWords(locale, id) })),
    })),
  }))
  return { groups, hint: t('upToPlaces', { max: String(max) }), values: codesOf(readable, question.id) }
}

/** The places to choose the worst from: those chosen, or all when they may not be shown. */
export function worstPlaces({ question, locale, readable }: Described): ChoiceOption[] {
  const amongst = question.bounds?.amongst
  const chosen = amongst ? codesOf(readable, amongst) : []
  const every = SIDES.flatMap(({ letter }) => questionnaire.zones.map(({ id }) => `${letter}_${id}`))
  return (chosen.length > 0 ? chosen : every).map((place) => ({
    value: place,
    label: placeWords(locale, place),
  }))
}

function hurtingSides({ bounds }: Question, readable: Answers) {
  const side = bounds?.sideOf ? codeOf(readable, bounds.sideOf) : undefined
  const named = SIDES.filter((known) => known.side === side)
  return named.length > 0 ? named : SIDES
}
