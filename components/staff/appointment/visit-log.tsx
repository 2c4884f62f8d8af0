import { translator } from '@/messages/translator'
import { Panel } from '../panel'
import { mailKindWords } from '../today/attention-words'
import { whenWords } from '../when-words'
import type { VisitPageView } from './visit-page-view'

type LogProps = { visit: VisitPageView; now: number }

/** What was sent about the visit and how far it came. */
export function MessageLog({ visit, now }: LogProps) {
  const words = translator('en', 'staffAppointment')
  return (
    <Panel id="messages" title={words('messages.title')}>
      {visit.messages.length === 0 ? (
        <p className="empty">{words('messages.none')}</p>
      ) : (
        <ul className="log">
          {visit.messages.map(({ id, kind, recipient, state, at }) => (
            <li key={id}>
              <div>
                <p>{mailKindWords(kind)}</p>
                <p className="meta">
                  <bdi>{recipient}</bdi>
                </p>
              </div>
              <div>
                <p className={state === 'bounced' || state === 'dead' ? 'strong is-danger tone' : undefined}>
                  {words(`messages.states.${state}`)}
                </p>
                <p className="meta">{whenWords({ at, timeZone: visit.place.timeZone, now })}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

const KNOWN = [
  'booked',
  'pending',
  'arrived',
  'treatment',
  'completed',
  'noshow',
  'moved',
  'cancelled',
  'laser_cleared',
  'laser_declined',
  'link_sent',
] as const

/** What was done to the visit, by whom and when, newest first. */
export function VisitHistory({ visit, now }: LogProps) {
  const words = translator('en', 'staffAppointment')
  return (
    <Panel id="history" title={words('history.title')}>
      {visit.history.length === 0 ? (
        <p className="empty">{words('history.none')}</p>
      ) : (
        <ol className="log">
          {visit.history.map(({ id, what, by, at }) => (
            <li key={id}>
              <div>
                <p>{words(`history.actions.${KNOWN.find((known) => known === what) ?? 'other'}`)}</p>
                <p className="meta">{by.name ?? words(`history.${by.kind}`)}</p>
              </div>
              <p className="meta">{whenWords({ at, timeZone: visit.place.timeZone, now })}</p>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  )
}
