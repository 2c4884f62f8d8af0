import { translator } from '@/messages/translator'
import { Icon } from '../../ui/icon'
import { StaffIcon } from '../staff-icon'
import type { FindingView } from './finding-view'

const LOOKS = {
  emergency: { tone: 'is-urgent', icon: <StaffIcon name="emergency" /> },
  urgent: { tone: 'is-urgent', icon: <StaffIcon name="emergency" /> },
  soon: { tone: 'is-danger', icon: <StaffIcon name="flag" /> },
  note: { tone: 'is-plain', icon: <Icon name="info" /> },
  ABSOLUTE: { tone: 'is-danger', icon: <StaffIcon name="goggles" /> },
  RELATIVE: { tone: 'is-check', icon: <StaffIcon name="goggles" /> },
  PRECAUTION: { tone: 'is-check', icon: <StaffIcon name="goggles" /> },
} as const

/** Words of a laser rule's level; red flags have none, their group says it. */
function levelWords(level: FindingView['level']): string | null {
  if (level !== 'ABSOLUTE' && level !== 'RELATIVE' && level !== 'PRECAUTION') return null
  return translator('en', 'staffForms')(`flags.levels.${level}`)
}

/** One rule that fired: what it asks for, what it found, and the exact answers. `children` stand below them. */
export function FindingItem({ finding, children }: { finding: FindingView; children?: React.ReactNode }) {
  const { tone, icon } = LOOKS[finding.level]
  const level = levelWords(finding.level)
  return (
    <li className={`flag ${tone}`} id={`flag-${finding.ruleId}`}>
      <p className="reason">
        {icon}
        <span>
          {translator('en', 'staffForms')(`flags.${finding.group}`)}
          {level && <span className="hint">{level}</span>}
        </span>
      </p>
      <div>
        <h3>{finding.title}</h3>
        <p className="meta">{finding.note}</p>
        <blockquote>
          {finding.because.map(({ questionId, question, answer }) => (
            <div key={questionId}>
              <p className="meta">{question}</p>
              <p>
                <bdi>
                  <b>{answer}</b>
                </bdi>
              </p>
            </div>
          ))}
        </blockquote>
        {children}
      </div>
    </li>
  )
}
