import { absoluteLaserRules } from './rules/laser-absolute'
import { precautionLaserRules } from './rules/laser-precaution'
import { relativeLaserRules } from './rules/laser-relative'
import { jointAndBoneFlags } from './rules/red-flags-joint-and-bone'
import { limbAndFractureFlags } from './rules/red-flags-limb-and-fracture'
import { wholePersonFlags } from './rules/red-flags-whole-person'
import type { LaserRule, RedFlagRule } from './rules/rule'

/** Kept with every assessment: answers are scored again only under a new number. */
export const RULES_VERSION = '0.1-draft'

/** The red-flag rules in table order. A rule refers only to rules before it. */
export const redFlagRules: readonly RedFlagRule[] = [
  ...limbAndFractureFlags,
  ...jointAndBoneFlags,
  ...wholePersonFlags,
]

/** The laser screening rules in table order; they read the red flags. */
export const laserRules: readonly LaserRule[] = [
  ...absoluteLaserRules,
  ...relativeLaserRules,
  ...precautionLaserRules,
]
