import type { Assessment } from '@/domain/intake/assess'
import type { LaserLevel } from '@/domain/intake/rules/rule'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'

type Told = { assessment: Assessment; locale: Locale }

/** What patients read about the laser rules of one level. */
export function laserTexts({ assessment, level, locale }: Told & { level: LaserLevel }): string[] {
  const t = translator(locale, 'rules')
  return assessment.laser.rules.filter((rule) => rule.level === level).map(({ id }) => t(id))
}

/** What patients read about flags that let them book but should be seen first. */
export function soonTexts({
  assessment,
  emergencyNumber,
  locale,
}: Told & { emergencyNumber: string }): string[] {
  const t = translator(locale, 'rules')
  return assessment.flags
    .filter(({ severity }) => severity === 'soon')
    .map(({ id }) => t(id, { emergencyNumber }))
}
