import { isAtLeast } from '@/domain/intake/rules/severity'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { OpenForm } from './open-form'

export type AfterSending = { flags: string[]; laser: string[]; shouldCall: boolean }

/**
 * What a patient should know after sending: the texts of the flags and of the laser rules that need a clinician.
 * Without the right to read the answers, only whether to call about the form.
 */
export function afterSending(
  { form, reading }: OpenForm,
  { locale, emergencyNumber }: { locale: Locale; emergencyNumber: string },
): AfterSending {
  const { flags, laser, severity } = form.assessment
  const t = translator(locale, 'rules')
  const needsClinician = laser.result === 'ABSOLUTE' || laser.result === 'RELATIVE'
  const deciding = laser.rules.filter(({ level }) => level === laser.result && needsClinician)
  const shouldCall = needsClinician || (severity !== null && isAtLeast(severity, 'soon'))
  if (!reading.all) return { flags: [], laser: [], shouldCall }
  return {
    flags: flags.map(({ id }) => t(id, { emergencyNumber })),
    laser: deciding.map(({ id }) => t(id)),
    shouldCall,
  }
}
