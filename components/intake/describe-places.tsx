import { type Answers, codeOf, codesOf } from '@/domain/intake/answers'
import type { Question } from '@/domain/intake/definition/types'
import { ZONES } from '@/domain/intake/definition/zones'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { ChoiceOption } from '../form/choice'
import type { KneeSide } from '../knee/across'
import { KneeFigure } from '../knee/knee-figure'
import { KneeZone } from '../knee/knee-zone'
import { zoneNumber, zonesInView } from '../knee/zones-in-view'
import type { PlaceGroup, PlaceView, PlaceWords } from './question-field'
import { kneeViewWords, placeWords, zoneWords } from './question-words'

const VIEWS = ['front', 'inner', 'outer', 'back', 'any'] as const
const SIDES = [
  { side: 'right', letter: 'R', legend: 'whereRight' },
  { side: 'left', letter: 'L', legend: 'whereLeft' },
] as const

type Described = { question: Question; locale: Locale; readable: Answers }

/** The body map: pictures and lists for each knee that hurts, for both when it may not be shown which. */
export function describePlaces({ question, locale, readable }: Described) {
  const t = translator(locale, 'intake')
  const max = question.bounds?.maxChoices ?? 0
  const groups: PlaceGroup[] = hurtingSides(question, readable).map(({ side, letter, legend }) => ({
    legend: t(legend),
    views: VIEWS.map((view) => describeView({ view, side, letter, locale })),
    words: wordsOfPictures(locale),
  }))
  const hint = [t('upToPlaces', { max: String(max) }), t('whichSide')].join(' ')
  return { groups, hint, values: codesOf(readable, question.id) }
}

type DescribedView = { view: (typeof VIEWS)[number]; side: KneeSide; letter: string; locale: Locale }

function describeView({ view, side, letter, locale }: DescribedView): PlaceView {
  const places = ZONES.filter((zone) => zone.view === view).map(({ id }) => ({
    value: `${letter}_${id}`,
    label: zoneWords(locale, id),
    number: zoneNumber(id),
  }))
  if (view === 'any') return { title: translator(locale, 'intake')('wholeKnee'), places, picture: null }
  const picture = (
    <KneeFigure view={view} side={side} words={kneeViewWords(locale)}>
      {zonesInView(view).map((id) => (
        <KneeZone key={id} view={view} side={side} id={id} />
      ))}
    </KneeFigure>
  )
  return { title: translator(locale, 'questionnaire')(`pictures.${side}.${view}`), places, picture }
}

function wordsOfPictures(locale: Locale): PlaceWords {
  const t = translator(locale, 'intake')
  const counts = [0, ...ZONES.keys()].map((_, count) => t('placesChosen', { count }))
  return { press: t('pressPicture'), counts, separator: t('placeSeparator') }
}

/** The places to choose the worst from: those chosen, or all when they may not be shown. */
export function worstPlaces({ question, locale, readable }: Described): ChoiceOption[] {
  const amongst = question.bounds?.amongst
  const chosen = amongst ? codesOf(readable, amongst) : []
  const every = SIDES.flatMap(({ letter }) => ZONES.map(({ id }) => `${letter}_${id}`))
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
