import { formatTime } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import type { LastChange } from './last-change'

const WHAT = ['arrived', 'treatment', 'completed', 'noshow', 'laser_cleared', 'laser_declined'] as const

/** "Dr Sana Malik marked this as arrived at 2:28pm.": for someone whose page was overtaken. */
export function changeWords({ change, timeZone }: { change: LastChange | null; timeZone: string }): string {
  const words = translator('en', 'staffAppointment')
  if (!change) return words('changed.unknown')
  const by = change.by.kind === 'staff' ? change.by.name : words(`changed.${change.by.kind}`)
  const what = WHAT.find((known) => known === change.what) ?? 'other'
  return words(`changed.${what}`, { by, time: formatTime({ at: change.at, timeZone, locale: 'en' }) })
}
