import { translator } from '@/messages/translator'
import { telephoneLink } from '../../layout/clinic-contact'
import { ButtonLink } from '../../ui/button-link'
import { Icon } from '../../ui/icon'
import { StatusGlyph } from '../../ui/status-glyph'
import { StaffIcon } from '../staff-icon'
import { attentionWords } from './attention-words'

/** One thing that someone should look at now. Instants in milliseconds. */
export type AttentionView = {
  kind: keyof typeof LOOKS
  key: string
  href: string
  name: string
  mobile: string
  startsAt: number | null
  with: string | null
  service: string | null
  since: number | null
  minutes: number | null
  note: 'emergency' | 'urgent' | 'open' | 'sent' | 'soon' | 'past' | 'bounced' | 'dead' | null
  by: string | null
  mailKind: string | null
  step: 'call' | 'open' | 'read' | 'decide'
}

const LOOKS = {
  call_now: { tone: 'is-emergency', icon: <StaffIcon name="emergency" /> },
  call_back: { tone: 'is-check', icon: <Icon name="phone" /> },
  red_flag: { tone: 'is-urgent', icon: <StaffIcon name="flag" /> },
  contact: { tone: 'is-urgent', icon: <Icon name="phone" /> },
  untold: { tone: 'is-check', icon: <Icon name="phone" /> },
  pending: { tone: 'is-check', icon: <StatusGlyph state="pending" /> },
  waiting: { tone: 'is-check', icon: <Icon name="clock" /> },
  no_form: { tone: 'is-plain', icon: <Icon name="form" /> },
  mail: { tone: 'is-plain', icon: <Icon name="mail" /> },
} as const

type AttentionListProps = { items: readonly AttentionView[]; timeZone: string; now: number }

/** "Needs attention": why, who, what about it, and the one thing to do. */
export function AttentionList({ items, timeZone, now }: AttentionListProps) {
  const words = translator('en', 'staffToday')
  return (
    <section className="panel" aria-labelledby="attention-title">
      <div className="panel-head">
        <h2 id="attention-title">
          {words('attention.title')} <span className="count">({items.length})</span>
        </h2>
      </div>
      {items.length === 0 ? (
        <p className="empty">{words('attention.none')}</p>
      ) : (
        <ul className="attention">
          {items.map((item) => (
            <AttentionRow key={item.key} item={item} timeZone={timeZone} now={now} />
          ))}
        </ul>
      )}
    </section>
  )
}

function AttentionRow({ item, timeZone, now }: { item: AttentionView; timeZone: string; now: number }) {
  const { tone, icon } = LOOKS[item.kind]
  const { reason, after, more } = attentionWords(item, { timeZone, now })
  const isLate = item.kind === 'pending' && item.note !== null
  const showsPhone = item.step === 'call' || item.kind === 'mail'
  return (
    <li className={isLate ? 'is-urgent' : tone}>
      <span className="reason">
        {icon}
        {reason}
      </span>
      <div>
        <p>
          <a href={item.href}>
            <bdi>{item.name}</bdi>
          </a>
          {after}
        </p>
        <p className="meta">
          {more} {showsPhone && <bdi>{item.mobile}</bdi>}
        </p>
      </div>
      <AttentionButton item={item} />
    </li>
  )
}

function AttentionButton({ item }: { item: AttentionView }) {
  const words = translator('en', 'staffToday')
  const staff = translator('en', 'staff')
  const who = <span className="hidden"> {item.name}</span>
  if (item.step === 'call') {
    return (
      <ButtonLink href={telephoneLink(item.mobile)} look={item.kind === 'call_now' ? 'call' : 'quiet'}>
        {staff('call')}
        {who}
      </ButtonLink>
    )
  }
  const label = item.step === 'read' ? 'attention.read' : `attention.${item.step}`
  return (
    <ButtonLink href={item.href} look="quiet">
      {words(label as 'attention.read' | 'attention.open' | 'attention.decide')}
      {who}
    </ButtonLink>
  )
}
