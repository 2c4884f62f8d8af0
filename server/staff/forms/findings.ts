import type { Answers } from '@/domain/intake/answers'
import type { Assessment } from '@/domain/intake/assess'
import { questionById, questionnaire } from '@/domain/intake/definition'
import type { QuestionId } from '@/domain/intake/question-id'
import { laserRules, redFlagRules } from '@/domain/intake/rules'
import type { LaserLevel } from '@/domain/intake/rules/rule'
import type { RuleId } from '@/domain/intake/rules/rule-id'
import { SEVERITIES, type Severity } from '@/domain/intake/rules/severity'
import { translator } from '@/messages/translator'
import { answerWords } from './answer-words'

export type Reason = {
  questionId: QuestionId
  section: number
  question: string
  answer: string
}

/** A rule that fired, in words for clinicians, with the exact answers that made it fire. */
export type Finding = {
  ruleId: RuleId
  group: 'action' | 'laser' | 'info'
  level: Severity | LaserLevel
  title: string
  note: string
  because: Reason[]
}

/** Every rule that fired over these answers: what needs action first, then laser, then what is for information. */
export function findingsOf({ answers, assessment }: { answers: Answers; assessment: Assessment }): Finding[] {
  const words = translator('en', 'staffForms')
  const reasons = (because: readonly QuestionId[]) => because.flatMap((id) => reasonOf(id, answers) ?? [])
  const flags = assessment.flags.flatMap(({ id, severity, because }) => {
    const rule = redFlagRules.find((found) => found.id === id)
    if (!rule) return []
    const group = severity === 'note' ? ('info' as const) : ('action' as const)
    return {
      ruleId: id,
      group,
      level: severity,
      title: rule.name,
      note: rule.staff,
      because: reasons(because),
    }
  })
  const laser = assessment.laser.rules.flatMap(({ id, level, because }) => {
    const rule = laserRules.find((found) => found.id === id)
    if (!rule) return []
    return {
      ruleId: id,
      group: 'laser' as const,
      level,
      title: words(`laserRules.${id}`),
      note: rule.staff,
      because: reasons(because),
    }
  })
  const bySeverity = [...SEVERITIES]
    .reverse()
    .flatMap((severity) => flags.filter(({ level }) => level === severity))
  return [
    ...bySeverity.filter(({ group }) => group === 'action'),
    ...laser,
    ...bySeverity.filter(({ group }) => group === 'info'),
  ]
}

function reasonOf(id: QuestionId, answers: Answers): Reason | null {
  const value = answers[id]
  if (value === undefined) return null
  const question = questionById(id)
  const section = questionnaire.sections.find(({ questions }) => questions.includes(question))?.number ?? 0
  return { questionId: id, section, question: question.text, answer: answerWords(question, value) }
}
