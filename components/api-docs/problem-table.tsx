import type { OperationView } from '@/domain/api/api-view'
import { translator } from '@/messages/translator'
import { CodeWords } from './code-words'

/** Every refusal of a call: its status, its code, and what the caller should do about it. */
export function ProblemTable({ problems }: Pick<OperationView, 'problems'>) {
  const t = translator('en', 'apiDocs')
  return (
    <table className="api-table">
      <caption>{t('errors')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columns.code')}</th>
          <th scope="col">{t('columns.status')}</th>
          <th scope="col">{t('columns.todo')}</th>
        </tr>
      </thead>
      <tbody>
        {problems.map(({ status, code, advice, example }) => (
          <tr key={`${status} ${code}`}>
            <th scope="row">
              <code>{code}</code>
            </th>
            <td>{status}</td>
            <td>
              <CodeWords text={advice} />
              <details>
                <summary>{t('answer', { status })}</summary>
                <pre>
                  <code>{example}</code>
                </pre>
              </details>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
