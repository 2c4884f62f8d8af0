import { across, type KneeSide, turnOf } from './across'
import { DRAWING_WIDTH, type KneeView } from './knee-drawing'
import { KNEE_DRAWINGS } from './knee-drawings'

type KneeFigureProps = {
  view: KneeView
  side: KneeSide
  /** Names of the sides that the picture's edges show. */
  words: Readonly<Record<KneeView, string>>
  /** Name of the picture; without one it is hidden from assistive technology, which reads the list beside it. */
  label?: string
  /** Its zones (`KneeZone`), each in a link where it leads somewhere. */
  children: React.ReactNode
}

/** A knee in lines. It is never mirrored for the language: left and right are the body's. */
export function KneeFigure({ view, side, words, label, children }: KneeFigureProps) {
  const { top, height, lines, sides } = KNEE_DRAWINGS[view]
  const hatchId = `hatch-${side}-${view}`
  const [atLeft, atRight] = side === 'left' ? [sides.end, sides.start] : [sides.start, sides.end]
  return (
    <svg
      className="knee"
      viewBox={`0 ${top} ${DRAWING_WIDTH} ${height}`}
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <pattern id={hatchId} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className="k-hatch-ground" d="M0 0H7V7H0Z" />
        <path className="k-hatch" d="M0 0V7" />
      </pattern>
      <g transform={turnOf(side)}>
        {lines.map(([look, path]) => (
          <path key={path} className={look} d={path} />
        ))}
      </g>
      <EdgeWords words={words[atLeft]} x={0} y={top + 20} />
      <EdgeWords words={words[atRight]} x={across(0, 'left')} y={top + 20} anchor="end" />
      {/* chosen areas inherit the hatch from here */}
      <g fill={`url(#${hatchId})`}>{children}</g>
    </svg>
  )
}

type EdgeWordsProps = { words: string; x: number; y: number; anchor?: 'end' }

/** The first word, and what follows it below: there is little room beside the leg, and a third line meets a number. */
function EdgeWords({ words, x, y, anchor }: EdgeWordsProps) {
  return (words.match(/^\S+|\S.*$/g) ?? []).map((line, count) => (
    <text key={line} className="k-word" x={x} y={y + count * 18} textAnchor={anchor}>
      {line}
    </text>
  ))
}
