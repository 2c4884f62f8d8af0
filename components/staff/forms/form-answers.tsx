import { translator } from '@/messages/translator'
import { Panel } from '../panel'
import type { FormPageView, SectionView } from './form-page-view'

/** Every question that was asked with its answer, section by section; the sections behind a flag stand open. */
export function FormAnswers({ form }: { form: FormPageView }) {
  const words = translator('en', 'staffForms')
  const flagged = new Set(form.findings.flatMap(({ because }) => because.map(({ section }) => section)))
  return (
    <Panel
      id="answers"
      title={words('answers.title')}
      aside={form.language === 'ur' && words('answers.inUrdu')}
      className="answers"
    >
      {form.sections
        .filter(({ rows }) => rows.length > 0)
        .map((section) => (
          <AnsweredSection key={section.number} section={section} isOpen={flagged.has(section.number)} />
        ))}
    </Panel>
  )
}

function AnsweredSection({ section, isOpen }: { section: SectionView; isOpen: boolean }) {
  const words = translator('en', 'staffForms')
  const given = section.rows.filter(({ answer }) => answer !== null).length
  const missing = section.rows.length - given
  return (
    <details open={isOpen}>
      <summary>
        {section.title}{' '}
        <span className="meta">
          {words('answers.count', { count: given })}
          {missing > 0 && `, ${words('answers.missing', { count: String(missing) })}`}
        </span>
      </summary>
      <dl>
        {section.rows.map(({ id, question, answer }) => (
          <div key={id} id={`answer-${id}`}>
            <dt>{question}</dt>
            {answer === null ? (
              <dd className="none">{words('answers.none')}</dd>
            ) : (
              <dd>
                <bdi>{answer}</bdi>
              </dd>
            )}
          </div>
        ))}
      </dl>
    </details>
  )
}
