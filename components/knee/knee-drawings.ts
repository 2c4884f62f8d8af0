import { backOfKnee } from './back-of-knee'
import { frontOfKnee } from './front-of-knee'
import { innerSideOfKnee } from './inner-side-of-knee'
import type { KneeDrawing, KneeView } from './knee-drawing'
import { outerSideOfKnee } from './outer-side-of-knee'

/** Every view of the body map; each zone is in one of them. */
export const KNEE_DRAWINGS: Record<KneeView, KneeDrawing> = {
  front: frontOfKnee,
  inner: innerSideOfKnee,
  outer: outerSideOfKnee,
  back: backOfKnee,
}

export const KNEE_VIEWS = ['front', 'inner', 'outer', 'back'] as const satisfies readonly KneeView[]
