import type { ZoneId } from '@/domain/intake/definition/zones'
import type { KneeSide } from './across'
import type { KneeView } from './knee-drawing'
import { KNEE_VIEWS } from './knee-drawings'
import { KneeFigure } from './knee-figure'
import { KneeZone } from './knee-zone'
import { zonesInView } from './zones-in-view'

type PainfulKneeProps = {
  side: KneeSide
  chosen: readonly ZoneId[]
  /** Names of the sides that a picture's edges show. */
  words: Readonly<Record<KneeView, string>>
  /** Name of a picture with its painful places; without it the words beside the pictures say it all. */
  nameOf?: (view: KneeView, zones: readonly ZoneId[]) => string
}

/** A knee from each side that shows a painful place, with nothing but those places. */
export function PainfulKnee({ side, chosen, words, nameOf }: PainfulKneeProps) {
  const views = KNEE_VIEWS.map((view) => ({
    view,
    zones: zonesInView(view).filter((id) => chosen.includes(id)),
  })).filter(({ zones }) => zones.length > 0)
  return (
    <div className="painful-knee">
      {views.map(({ view, zones }) => (
        <KneeFigure key={view} view={view} side={side} words={words} label={nameOf?.(view, zones)}>
          {zones.map((id) => (
            <KneeZone key={id} view={view} side={side} id={id} isChosen />
          ))}
        </KneeFigure>
      ))}
    </div>
  )
}
