import { translator } from '@/messages/translator'
import { dayWords, whenWords } from '../when-words'
import type { AttentionView } from './attention-list'

type Clock = { timeZone: string; now: number }
type Words = { reason: string; after: string; more: string }

const today = () => translator('en', 'staffToday')

/** The words of one line: why it is here, what stands after the name, and the line below. */
export function attentionWords(item: AttentionView, clock: Clock): Words {
  const words = today()
  const when = item.startsAt === null ? '' : whenWords({ at: item.startsAt, ...clock })
  const since = item.since === null ? '' : whenWords({ at: item.since, ...clock })
  const visit = { time: when, with: item.with ?? '', service: item.service ?? '' }
  switch (item.kind) {
    case 'call_now':
    case 'call_back':
      return {
        reason: words(item.kind === 'call_now' ? 'attention.callNow.reason' : 'attention.callBack.reason'),
        after: ` ${words('attention.callNow.what', { time: since })}`,
        more: words(`attention.callNow.${callUrgency(item)}`),
      }
    case 'red_flag':
      return {
        reason: words('attention.redFlag.reason'),
        after: `, ${when ? words('attention.redFlag.visit', visit) : words('attention.redFlag.noVisit')}`,
        more: redFlagWords(item, since),
      }
    case 'contact':
      return {
        reason: words('attention.contact.reason'),
        after: `, ${words('attention.contact.visit', visit)}`,
        more: words('attention.contact.what', { by: item.by ?? '' }),
      }
    case 'untold':
      return {
        reason: words('attention.untold.reason'),
        after: `, ${words('attention.contact.visit', visit)}`,
        more: words('attention.untold.what', { by: item.by ?? '' }),
      }
    case 'pending':
      return {
        reason: words('attention.pending.reason'),
        after: `, ${words('attention.pending.visit', visit)}`,
        more: pendingWords(item, clock),
      }
    case 'waiting':
      return {
        reason: words('attention.waiting.reason', { minutes: String(item.minutes) }),
        after: `, ${words('attention.waiting.visit', visit)}`,
        more: words('attention.waiting.arrived', { time: since, with: visit.with }),
      }
    case 'no_form':
      return {
        reason: words('attention.noForm.reason'),
        after: `, ${
          item.minutes
            ? words('attention.noForm.visit', { time: when, minutes: String(item.minutes) })
            : words('attention.noForm.late', { time: when })
        }`,
        more: words('attention.noForm.empty'),
      }
    case 'mail':
      return {
        reason: words(item.note === 'bounced' ? 'attention.mail.reason' : 'attention.mail.failed'),
        after: `, ${when}`,
        more: words(item.note === 'bounced' ? 'attention.mail.bounced' : 'attention.mail.dead', {
          kind: mailKindWords(item.mailKind),
        }),
      }
  }
}

function callUrgency({ note }: AttentionView): 'emergency' | 'urgent' | 'call' {
  return note === 'emergency' || note === 'urgent' ? note : 'call'
}

function redFlagWords({ step, note }: AttentionView, time: string): string {
  const words = today()
  if (step === 'read') {
    return note === 'sent' ? words('attention.redFlag.sent', { time }) : words('attention.redFlag.open')
  }
  return note === 'sent'
    ? words('attention.redFlag.receptionSent', { time })
    : words('attention.redFlag.receptionOpen')
}

function pendingWords({ since, note }: AttentionView, { timeZone }: Clock): string {
  const day = since === null ? '' : dayWords({ at: since, timeZone })
  const words = today()
  if (note === 'past') return words('attention.pending.past', { day })
  return note === 'soon'
    ? words('attention.pending.soon', { day })
    : words('attention.pending.asked', { day })
}

const KINDS = [
  'booking_confirmed',
  'booking_pending',
  'pending_cleared',
  'pending_declined',
  'manage_link',
  'form_link',
  'form_received',
  'staff_decision_due',
] as const

/** A mail's kind in words; kinds that have no words of their own are just messages. */
export function mailKindWords(kind: string | null): string {
  const known = KINDS.find((found) => found === kind) ?? 'other'
  return translator('en', 'staffAppointment')(`messages.kinds.${known}`)
}
