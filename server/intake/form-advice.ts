import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { isOpenNow } from '../booking/clinic-day'
import { clinicSnapshot } from '../clinic/clinic-snapshot'
import { isStopped, pagesToCorrect } from './emergency-stop'
import type { OpenForm } from './open-form'
import { mayRead } from './readable-answers'

export type FormAdvice = {
  level: 'emergency' | 'urgent'
  /** What the rules that fired say, the graver ones first. Empty where this browser may not know which they are. */
  reasons: string[]
  hidesReasons: boolean
  isClinicOpen: boolean
  /** Slugs of the pages on which an answer chosen by mistake can be changed. */
  pagesToCorrect: string[]
  isStopped: boolean
}

/** The advice that a form's answers call for at once; null when none of them is urgent or an emergency. */
export async function formAdvice(open: OpenForm, locale: Locale): Promise<FormAdvice | null> {
  const { assessment, visit } = open.form
  const { severity } = assessment
  if (severity !== 'emergency' && severity !== 'urgent') return null
  const { locations } = await clinicSnapshot()
  const place = locations.find(({ id }) => id === visit.locationId)
  const alarms = (['emergency', 'urgent'] as const).flatMap((level) =>
    assessment.flags.filter((flag) => flag.severity === level),
  )
  const known = alarms.filter(({ because }) => because.every((id) => mayRead(open.reading, id)))
  const t = translator(locale, 'rules')
  const emergencyNumber = place?.emergencyNumber ?? ''
  return {
    level: severity,
    reasons: [...new Set(known.map(({ id }) => t(id, { emergencyNumber })))],
    hidesReasons: known.length < alarms.length,
    isClinicOpen: place ? isOpenNow(place) : false,
    pagesToCorrect: isStopped(open) ? pagesToCorrect(open).map(({ slug }) => slug) : [],
    isStopped: isStopped(open),
  }
}
