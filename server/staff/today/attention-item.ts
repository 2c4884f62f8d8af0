export type AttentionKind =
  | 'call_now'
  | 'call_back'
  | 'red_flag'
  | 'contact'
  | 'untold'
  | 'pending'
  | 'waiting'
  | 'no_form'
  | 'mail'

/**
 * One line of "Needs attention", with what the reader's role may know and no more. Instants in milliseconds.
 * What `since` and `note` mean depends on the kind.
 */
export type AttentionItem = {
  kind: AttentionKind
  key: string
  /** Page of the thing; `mobile` is what a call button dials. */
  href: string
  name: string
  mobile: string
  startsAt: number | null
  with: string | null
  service: string | null
  /** When it was pressed, sent, asked for, or when the waiting began. */
  since: number | null
  /** Minutes of waiting, or until the visit. */
  minutes: number | null
  note: 'emergency' | 'urgent' | 'open' | 'sent' | 'soon' | 'past' | 'bounced' | 'dead' | null
  by: string | null
  mailKind: string | null
  /** What its button does. */
  step: 'call' | 'open' | 'read' | 'decide'
}

const NOTHING = {
  startsAt: null,
  with: null,
  service: null,
  since: null,
  minutes: null,
  note: null,
  by: null,
  mailKind: null,
  step: 'open',
} as const

type Needed = Pick<AttentionItem, 'kind' | 'key' | 'href' | 'name' | 'mobile'>

/** An item with everything that does not apply left empty. */
export function attentionItem(item: Needed & Partial<AttentionItem>): AttentionItem {
  return { ...NOTHING, ...item }
}

const URGENCY: Record<AttentionKind, number> = {
  call_now: 0,
  red_flag: 1,
  contact: 2,
  untold: 3,
  call_back: 4,
  pending: 6,
  waiting: 5,
  no_form: 7,
  mail: 8,
}

const urgency = ({ kind, note }: AttentionItem) =>
  kind === 'pending' && note !== null ? URGENCY.contact : URGENCY[kind]

/** Most urgent first, then the soonest visit. A pending booking whose visit is near counts as urgent. */
export function byUrgency(items: readonly AttentionItem[]): AttentionItem[] {
  return [...items].sort(
    (a, b) => urgency(a) - urgency(b) || (a.startsAt ?? a.since ?? 0) - (b.startsAt ?? b.since ?? 0),
  )
}
