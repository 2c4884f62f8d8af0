import type { ApiView } from '@/domain/api/api-view'
import { translator } from '@/messages/translator'
import { SkipLink } from '../layout/skip-link'
import { Mark } from '../ui/mark'
import { FieldTable } from './field-table'
import { OperationSection } from './operation-section'

const RULES = ['times', 'json', 'keys', 'errors', 'health'] as const

/** The whole description of the API on one page. */
export function ApiPage({ api }: { api: ApiView }) {
  const t = translator('en', 'apiDocs')
  return (
    <>
      <SkipLink words={t('skip')} />
      <header className="bar">
        <div className="wrap">
          <a className="mark" href="/en">
            <Mark />
            {api.title}
          </a>
          <a className="api-site" href="/en">
            {t('site')}
          </a>
        </div>
      </header>
      <main id="main" className="wrap" tabIndex={-1}>
        <h1>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <dl className="api-facts">
          <dt>{t('address')}</dt>
          <dd>
            <code>{api.baseUrl}</code>
          </dd>
          <dt>{t('json')}</dt>
          <dd>
            <a href="/api/openapi.json">/api/openapi.json</a>
          </dd>
        </dl>
        <nav className="section" aria-labelledby="calls">
          <h2 id="calls">{t('calls')}</h2>
          <ul className="api-calls">
            {api.operations.map(({ id, method, path, summary }) => (
              <li key={id}>
                <a href={`#${id}`}>
                  <span className="api-method">{method}</span> <code>{path}</code>
                </a>
                <span className="hint">{summary}</span>
              </li>
            ))}
          </ul>
        </nav>
        <section className="section" aria-labelledby="general">
          <h2 id="general">{t('general')}</h2>
          <ul className="bullets">
            {RULES.map((rule) => (
              <li key={rule}>{t(`rules.${rule}`)}</li>
            ))}
          </ul>
        </section>
        {api.operations.map((operation) => (
          <OperationSection key={operation.id} operation={operation} />
        ))}
        {api.shapes.map(({ name, fields }) => (
          <section key={name} className="section api-call" aria-labelledby={name.toLowerCase()}>
            <h2 id={name.toLowerCase()}>{t('shape', { name })}</h2>
            <p>{t('shapeLead')}</p>
            <details>
              <summary>{t('showShape', { count: String(fields.length) })}</summary>
              <FieldTable caption={t('fields')} fields={fields} />
            </details>
          </section>
        ))}
      </main>
    </>
  )
}
