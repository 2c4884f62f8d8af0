import type { FieldView } from '@/domain/api/api-view'
import { translator } from '@/messages/translator'
import { CodeWords } from './code-words'

type FieldTableProps = { caption: string; fields: FieldView[] }

/** Parameters or fields: name, type, whether it must be there, what it is. */
export function FieldTable({ caption, fields }: FieldTableProps) {
  const t = translator('en', 'apiDocs')
  if (fields.length === 0) return null
  return (
    <table className="api-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('columns.name')}</th>
          <th scope="col">{t('columns.type')}</th>
          <th scope="col">{t('columns.what')}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, place, type, isRequired, description, shape }) => (
          <tr key={name}>
            <th scope="row">
              <code>{name}</code>
              <span className="hint">
                {[place, t(isRequired ? 'required' : 'optional')].filter(Boolean).join(', ')}
              </span>
            </th>
            <td>{shape ? <a href={`#${shape.toLowerCase()}`}>{t('see', { name: shape })}</a> : type}</td>
            <td>
              <CodeWords text={description} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
