/** `page`: the question is the page's h1; `section`: one of several larger questions; otherwise as a label. */
export type LegendSize = 'page' | 'section'

type LegendProps = { words: string; size?: LegendSize; caption?: string }

/** The question of a group of controls. A caption (step, topic) stands above a page's question. */
export function Legend({ words, size, caption }: LegendProps) {
  if (size !== 'page') {
    return <legend className={size === 'section' ? 'legend legend--section' : 'legend'}>{words}</legend>
  }
  return (
    <legend className="legend legend--page">
      <h1>
        {caption && <span className="caption">{caption} </span>}
        {words}
      </h1>
    </legend>
  )
}
