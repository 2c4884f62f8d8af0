import type { LaserLevel } from '@/domain/intake/rules/rule'
import type { Severity } from '@/domain/intake/rules/severity'

/** A rule that fired, with the questions and answers that made it fire. */
export type FindingView = {
  ruleId: string
  group: 'action' | 'laser' | 'info'
  level: Severity | LaserLevel
  title: string
  note: string
  because: readonly { questionId: string; section: number; question: string; answer: string }[]
}
