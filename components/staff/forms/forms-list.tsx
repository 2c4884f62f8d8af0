import { translator } from '@/messages/translator'
import { CardTable, Cell, Row, RowHead, TableBody } from '../card-table'
import { StaffIcon } from '../staff-icon'
import { whenWords } from '../when-words'

/** One form that waits for a practitioner. */
export type WaitingForm = {
  id: string
  name: string
  severity: 'emergency' | 'urgent' | 'soon' | 'note' | null
  checkLaser: boolean
  sentAt: number | null
  startsAt: number | null
  with: string | null
  timeZone: string
}

type FormsListProps = { forms: readonly WaitingForm[]; now: number; most: number }

/** Forms to review, most pressing first. */
export function FormsList({ forms, now, most }: FormsListProps) {
  const words = translator('en', 'staffForms')
  const heads = [words('list.patient'), words('list.flags'), words('list.visit'), words('list.sent')]
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{words('list.title')}</h1>
          <p>{words('list.intro')}</p>
        </div>
      </div>
      <section className="panel">
        {forms.length === 0 ? (
          <p className="empty">{words('list.none')}</p>
        ) : (
          <CardTable className="waiting-forms" label={words('list.label')} heads={heads}>
            <TableBody>
              {forms.map((form) => (
                <WaitingRow key={form.id} form={form} heads={heads} now={now} />
              ))}
            </TableBody>
          </CardTable>
        )}
        {forms.length === most && <p className="empty">{words('list.more', { count: String(most) })}</p>}
      </section>
    </>
  )
}

function WaitingRow({ form, heads, now }: { form: WaitingForm; heads: readonly string[]; now: number }) {
  const words = translator('en', 'staffForms')
  const { timeZone } = form
  return (
    <Row>
      <RowHead>
        <a href={`/staff/forms/${form.id}`}>
          <bdi>{form.name}</bdi>
        </a>
      </RowHead>
      <Cell label={heads[1]}>
        <FormFlags form={form} />
      </Cell>
      <Cell label={heads[2]}>
        {form.startsAt === null ? words('list.noVisit') : whenWords({ at: form.startsAt, timeZone, now })}
        {form.with && <span className="meta"> {form.with}</span>}
      </Cell>
      <Cell label={heads[3]}>
        {form.sentAt === null ? words('list.notSent') : whenWords({ at: form.sentAt, timeZone, now })}
      </Cell>
    </Row>
  )
}

const TONES = { emergency: 'is-urgent', urgent: 'is-urgent', soon: 'is-danger', note: 'is-plain' } as const

function FormFlags({ form }: { form: WaitingForm }) {
  const words = translator('en', 'staffForms')
  if (!form.severity && !form.checkLaser) return <span className="meta">{words('list.noFlag')}</span>
  return (
    <span className="form-flags">
      {form.severity && (
        <span className={`form-state attend ${TONES[form.severity]}`}>
          <StaffIcon name={form.severity === 'emergency' ? 'emergency' : 'flag'} />
          {words(`list.${form.severity}`)}
        </span>
      )}
      {form.checkLaser && (
        <span className="form-state attend is-check">
          <StaffIcon name="goggles" />
          {words('list.laser')}
        </span>
      )}
    </span>
  )
}
