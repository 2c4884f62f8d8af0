import { ZONES } from '@/domain/intake/definition/zones'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { PainfulKnee } from '../knee/painful-knee'
import { zoneNumber } from '../knee/zones-in-view'
import { kneeViewWords, zoneWords } from './question-words'

const SIDES = [
  { side: 'right', letter: 'R' },
  { side: 'left', letter: 'L' },
] as const

/** The chosen places in pictures and in words, knee by knee. */
export function PainfulPlaces({ locale, places }: { locale: Locale; places: readonly string[] }) {
  const t = translator(locale, 'questionnaire')
  return SIDES.map(({ side, letter }) => {
    const chosen = ZONES.map(({ id }) => id).filter((id) => places.includes(`${letter}_${id}`))
    if (chosen.length === 0) return null
    return (
      <div key={side} className="painful-places">
        <p>{t(`sides.${side}`)}</p>
        <PainfulKnee side={side} chosen={chosen} words={kneeViewWords(locale)} />
        <ul>
          {chosen.map((id) => (
            <li key={id}>
              <span className="choice__number">{zoneNumber(id)} </span>
              {zoneWords(locale, id)}
            </li>
          ))}
        </ul>
      </div>
    )
  })
}
