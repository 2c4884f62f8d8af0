import type { en } from '../en/catalogue'
import type { Translation } from '../translation'

/** Every area of the Urdu interface text (draft until signed off: see docs/urdu-review.md). */
export const ur: Translation<typeof en> = {}
