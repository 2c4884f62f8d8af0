import { DRAWING_WIDTH } from './knee-drawing'

export type KneeSide = 'right' | 'left'

/** Where a point of the drawing lies on this knee. */
export const across = (x: number, side: KneeSide) => (side === 'left' ? DRAWING_WIDTH - x : x)

/** Turns the drawing of a right knee into a left one; for paths only, as words would be turned too. */
export const turnOf = (side: KneeSide) =>
  side === 'left' ? `matrix(-1 0 0 1 ${DRAWING_WIDTH} 0)` : undefined
