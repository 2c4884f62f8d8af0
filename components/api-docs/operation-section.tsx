import type { OperationView } from '@/domain/api/api-view'
import { translator } from '@/messages/translator'
import { CodeBlock } from './code-block'
import { FieldTable } from './field-table'
import { ProblemTable } from './problem-table'

/** One call: what it is for, what goes in, what comes out, what can go wrong. */
export function OperationSection({ operation }: { operation: OperationView }) {
  const t = translator('en', 'apiDocs')
  const { id, method, path, summary, needsToken, parameters, body, request, answers, problems } = operation
  return (
    <section className="section api-call" aria-labelledby={id}>
      <h2 id={id}>
        <span className="api-method">{method}</span> <code>{path}</code>
      </h2>
      <p className="lead">{summary}</p>
      {needsToken && <p>{t('token')}</p>}
      <FieldTable caption={t('parameters')} fields={parameters} />
      <FieldTable caption={t('body')} fields={body} />
      <CodeBlock title={t('request')} text={request} />
      {answers.map(({ status, description, fields, example }) => (
        <div key={status} className="api-call">
          <CodeBlock title={`${t('answer', { status })}: ${description}`} text={example} />
          <FieldTable caption={t('answerFields')} fields={fields} />
        </div>
      ))}
      <ProblemTable problems={problems} />
    </section>
  )
}
