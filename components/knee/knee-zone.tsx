import type { ZoneId } from '@/domain/intake/definition/zones'
import { across, type KneeSide, turnOf } from './across'
import type { KneeView } from './knee-drawing'
import { KNEE_DRAWINGS } from './knee-drawings'
import { zoneNumber } from './zones-in-view'

const TAG_RADIUS = 15
const TARGET = 44

type KneeZoneProps = {
  view: KneeView
  side: KneeSide
  id: ZoneId
  /** Drawn as chosen whatever is ticked. */
  isChosen?: boolean
}

/** A zone with its number, which a line joins to it. Pressing either chooses the place (`BodyMap`). */
export function KneeZone({ view, side, id, isChosen = false }: KneeZoneProps) {
  const shape = KNEE_DRAWINGS[view].zones[id]
  if (!shape) return null
  const edgeX = across(shape.edge.x, side)
  const tagX = across(shape.tag.x, side)
  const tagY = shape.tag.y
  return (
    <g className={isChosen ? 'k-zone k-zone--chosen' : 'k-zone'} data-zone={id}>
      <path className="k-area" transform={turnOf(side)} d={shape.area} />
      <path
        className="k-lead"
        d={`M${edgeX} ${shape.edge.y}L${tagX + (edgeX < tagX ? -TAG_RADIUS : TAG_RADIUS)} ${tagY}`}
      />
      <path
        className="k-target"
        d={`M${tagX - TARGET / 2} ${tagY - TARGET / 2}h${TARGET}v${TARGET}h-${TARGET}z`}
      />
      <circle className="k-tag" cx={tagX} cy={tagY} r={TAG_RADIUS} />
      <text className="k-number" x={tagX} y={tagY + 5.5}>
        {zoneNumber(id)}
      </text>
      <path className="k-tick" d={`M${tagX + 11} ${tagY - 17}l4 4 6-7`} />
    </g>
  )
}
