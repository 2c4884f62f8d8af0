import { nowDate } from '../clock/now'
import type { StaffSession } from './staff-session'

/** A page for what cannot be undone asks for both factors again after this long. */
const PAGE_MINUTES = 10
/** Its form may be filled in for a while longer. */
const FORM_MINUTES = 25

/** Whether both factors were given recently enough. */
export function isFreshlyProved(
  { provedAt }: Pick<StaffSession, 'provedAt'>,
  what: 'page' | 'form',
): boolean {
  const minutes = what === 'page' ? PAGE_MINUTES : FORM_MINUTES
  return nowDate().getTime() - provedAt.getTime() < minutes * 60_000
}
