import type { StopAdvice } from '@/domain/booking/screening-state'
import type { Assessment } from '@/domain/intake/assess'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { contactOf } from '../../clinic/clinic-snapshot'
import { type ClinicService, currentClinic } from '../../clinic/load-clinic'
import { isOpenNow } from '../clinic-day'

type Stopped = {
  severity: 'emergency' | 'urgent'
  assessment: Assessment
  service: ClinicService
  locale: Locale
}

/** The advice that takes the place of a booking: what to do now, why, and whom to call. */
export async function stopAdvice({ severity, assessment, service, locale }: Stopped): Promise<StopAdvice> {
  const t = translator(locale, 'advice')
  const common = translator(locale, 'common')
  const { location } = service
  const { emergencyNumber } = location
  const contact = contactOf(await currentClinic(), locale, location)
  const isEmergency = severity === 'emergency'
  return {
    level: severity,
    prefix: common(`care.${severity}`),
    heading: t(`${severity}.heading`),
    body: isEmergency ? [t('emergency.noBooking')] : [t('urgent.body'), t('urgent.noBooking')],
    emergencyCall: isEmergency
      ? { label: common('care.callEmergency', { emergencyNumber }), href: `tel:${emergencyNumber}` }
      : null,
    orHospital: isEmergency ? t('emergency.hospital') : '',
    reasonsHeading: t('reasonsHeading'),
    reasons: stopReasons({ assessment, locale, emergencyNumber }),
    clinicCalls: contact.phones.map((phone) => ({ label: phone, href: telephoneAddress(phone) })),
    clinicNote: t('emergency.clinicPhones'),
    outOfHours: isOpenNow(location)
      ? null
      : {
          heading: t('outOfHours.heading'),
          body: [
            t('outOfHours.body'),
            t('outOfHours.hours', { hours: contact.hoursLine.replace(/[.۔]$/, '') }),
          ],
        },
    notDiagnosis: [t('notDiagnosis'), t('notDiagnosisMore')],
  }
}

type Reasons = { assessment: Assessment; locale: Locale; emergencyNumber: string }

/** The texts of the rules that stop the booking, the graver ones first, each once. */
function stopReasons({ assessment, locale, emergencyNumber }: Reasons): string[] {
  const t = translator(locale, 'rules')
  const graverFirst = (['emergency', 'urgent'] as const).flatMap((severity) =>
    assessment.flags.filter((flag) => flag.severity === severity),
  )
  return [...new Set(graverFirst.map(({ id }) => t(id, { emergencyNumber })))]
}

const telephoneAddress = (phone: string) => `tel:${phone.replace(/(?!^\+)\D/g, '')}`
