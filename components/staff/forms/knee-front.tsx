/** Places of the 12 zones on a right knee seen from the front; the back of the knee and the calf cannot be seen there. */
const PLACES: Record<string, { x: number; y: number; rx: number; ry: number; tagX: number; tagY: number }> = {
  ABOVE: { x: 120, y: 56, rx: 30, ry: 16, tagX: 162, tagY: 46 },
  KNEECAP: { x: 120, y: 106, rx: 17, ry: 22, tagX: 150, tagY: 86 },
  AROUND: { x: 120, y: 108, rx: 38, ry: 40, tagX: 80, tagY: 74 },
  BELOW: { x: 120, y: 168, rx: 13, ry: 22, tagX: 94, tagY: 178 },
  SHIN_BUMP: { x: 120, y: 206, rx: 15, ry: 13, tagX: 146, tagY: 218 },
  INNER_LINE: { x: 168, y: 150, rx: 23, ry: 18, tagX: 206, tagY: 150 },
  INNER_LOW: { x: 158, y: 196, rx: 18, ry: 18, tagX: 196, tagY: 204 },
  OUTER_LINE: { x: 72, y: 146, rx: 21, ry: 20, tagX: 34, tagY: 146 },
  OUTER_LOW: { x: 72, y: 186, rx: 13, ry: 13, tagX: 36, tagY: 194 },
  DEEP: { x: 120, y: 146, rx: 52, ry: 54, tagX: 186, tagY: 104 },
}

const MIDDLE = 240

type KneeFrontProps = {
  side: 'right' | 'left'
  /** In the order of the list beside the picture, which numbers them. */
  zoneIds: readonly string[]
  label: string
  words: { outer: string; inner: string }
}

/**
 * A knee from the front as the clinician sees it, painful places hatched and numbered. A left knee is the same drawing
 * turned round; its numbers and words are not.
 */
export function KneeFront({ side, zoneIds, label, words }: KneeFrontProps) {
  const isLeft = side === 'left'
  const across = (x: number) => (isLeft ? MIDDLE - x : x)
  const hatchId = `hatch-${side}`
  const zones = zoneIds.flatMap((id, index) => {
    const place = PLACES[id]
    return place ? [{ id, number: index + 1, ...place }] : []
  })
  return (
    <svg className="knee" viewBox="0 0 240 290" role="img" aria-label={label}>
      <defs>
        <pattern
          id={hatchId}
          width="7"
          height="7"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect className="hatch-ground" width="7" height="7" />
          <path className="hatch-line" d="M0 0V7" />
        </pattern>
      </defs>
      <g transform={isLeft ? 'translate(240 0) scale(-1 1)' : undefined}>
        <KneeLines />
        {zones.map(({ id, x, y, rx, ry }) => (
          <ellipse key={id} className="zone" fill={`url(#${hatchId})`} cx={x} cy={y} rx={rx} ry={ry} />
        ))}
      </g>
      {zones.map(({ id, number, tagX, tagY }) => (
        <g key={id}>
          <circle className="tag" cx={across(tagX)} cy={tagY} r="12" />
          <text className="tag-text" x={across(tagX)} y={tagY + 5}>
            {number}
          </text>
        </g>
      ))}
      <SideName x={isLeft ? 238 : 2} anchor={isLeft ? 'end' : 'start'} words={words.outer} />
      <SideName x={isLeft ? 2 : 238} anchor={isLeft ? 'start' : 'end'} words={words.inner} />
    </svg>
  )
}

function SideName({ x, anchor, words }: { x: number; anchor: 'start' | 'end'; words: string }) {
  return words.split(' ').map((word, line) => (
    <text key={word} className="side" x={x} y={24 + line * 16} textAnchor={anchor}>
      {word}
    </text>
  ))
}

function KneeLines() {
  return (
    <>
      <path
        className="skin"
        d="M56 2C57 34 62 58 61 82C60 98 52 108 53 126C54 141 61 148 60 163C59 182 50 196 53 220C56 244 66 266 70 288H160C165 264 176 242 178 216C180 194 174 182 175 165C176 150 187 142 187 124C187 106 179 98 180 80C181 56 188 34 190 2Z"
      />
      <path
        className="bone"
        d="M99 2C100 34 100 58 93 80C84 92 72 100 71 120C70 138 80 148 96 148C108 148 112 140 120 138C128 140 132 149 146 149C162 149 171 138 170 120C169 100 156 92 148 80C141 58 141 34 142 2"
      />
      <path
        className="bone"
        d="M76 160C92 155 108 158 119 152C131 158 148 155 166 160C170 172 160 184 150 198C142 214 140 250 140 288M76 160C72 174 84 186 94 198C102 214 103 250 103 288"
      />
      <path
        className="bone"
        d="M74 176C64 176 62 188 70 194C74 220 80 256 83 288M82 190C86 220 90 256 93 288"
      />
      <path className="bone" d="M98 20C102 46 104 66 104 80M143 20C139 46 137 66 136 80" />
      <path className="bone" d="M111 140L113 196M129 140L127 196M111 196C115 203 125 203 129 196" />
      <path
        className="cap"
        d="M104 82C114 78 126 78 136 82C147 87 151 98 147 110C143 123 132 141 120 141C108 141 97 123 93 110C89 98 93 87 104 82Z"
      />
    </>
  )
}
