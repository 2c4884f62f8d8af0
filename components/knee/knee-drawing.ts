import type { ZoneId } from '@/domain/intake/definition/zones'

/** Side from which a knee is drawn. */
export type KneeView = 'front' | 'inner' | 'outer' | 'back'

type Point = { x: number; y: number }

/** A zone of the body map in a drawing. */
export type ZoneShape = {
  area: string
  /** Where the line from its number meets the area. */
  edge: Point
  /** Middle of its number: at least 44 units from the next one and 22 from the picture's edge. */
  tag: Point
}

/**
 * One view of a right knee, 288 units wide: as many pixels on the narrowest phone. A left knee is the same drawing
 * turned round. What is drawn first lies underneath; class names carry colour and line.
 */
export type KneeDrawing = {
  /** The part of the drawing that is shown. */
  top: number
  height: number
  /** What lies at the two edges of the picture of a right knee, left first. */
  sides: { start: KneeView; end: KneeView }
  lines: readonly (readonly [look: string, path: string])[]
  /** The large area first, so that small ones lie above it. */
  zones: Partial<Record<ZoneId, ZoneShape>>
}

/** Units across a drawing. */
export const DRAWING_WIDTH = 288
