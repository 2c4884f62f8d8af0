import type { Transaction } from '@/db/client'
import { clinic } from '@/db/schema/clinic'
import type { Assessment, Flag } from '@/domain/intake/assess'
import { isAtLeast } from '@/domain/intake/rules/severity'
import { queueMail } from '../mail/queue-mail'
import type { LoadedForm } from './load-form'

const isAlarming = (flag: Flag) => isAtLeast(flag.severity, 'urgent')

/** Emergency and urgent flags that the answers raise now and did not raise before. */
export function newAlarms(before: Assessment, after: Assessment): Flag[] {
  const known = new Set(before.flags.map(({ id }) => id))
  return after.flags.filter((flag) => isAlarming(flag) && !known.has(flag.id))
}

/**
 * Tells the clinic by mail that a form needs a look now: no name, no answer. At most one mail for urgent and one for
 * emergency flags of a form in a day; Today shows the flag in any case.
 */
export async function alertStaff(tx: Transaction, form: LoadedForm, alarms: readonly Flag[]) {
  if (alarms.length === 0) return
  const [own] = await tx.select({ email: clinic.email }).from(clinic)
  if (!own) throw new Error('No clinic to alert')
  const rank = alarms.some(({ severity }) => severity === 'emergency') ? 2 : 1
  const day = form.today.toString().replaceAll('-', '')
  await queueMail(tx, {
    kind: 'staff_alert',
    recipient: own.email,
    language: 'en',
    subjectId: form.id,
    version: Number(`${day}${rank}`),
  })
}
