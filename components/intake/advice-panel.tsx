import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { type ClinicContact, telephoneLink } from '../layout/clinic-contact'
import { ButtonLink } from '../ui/button-link'
import { CareCard } from '../ui/care-card'
import { Isolated } from '../ui/isolated'
import { Notice } from '../ui/notice'

type AdvicePanelProps = {
  locale: Locale
  level: 'emergency' | 'urgent'
  /** What the rules say; empty where they may not be shown. */
  reasons: readonly string[]
  contact: ClinicContact
  isClinicOpen: boolean
  hasAppointment: boolean
}

/** Instead of the form: what to do now, why, and whom to call. */
export function AdvicePanel({ locale, level, reasons, contact, ...visit }: AdvicePanelProps) {
  const t = translator(locale, 'advice')
  const words = translator(locale, 'intake')
  const common = translator(locale, 'common')
  const { emergencyNumber, phones, hoursLine } = contact
  const isEmergency = level === 'emergency'
  return (
    <>
      <CareCard level={level} prefix={common(`care.${level}`)} heading={t(`${level}.heading`)} as="h1">
        {!isEmergency && <p>{t('urgent.body')}</p>}
        {reasons.map((reason) => (
          <p key={reason}>
            <Isolated text={reason} />
          </p>
        ))}
        <div className="care__act">
          {isEmergency && (
            <ButtonLink href={telephoneLink(emergencyNumber)} look="call" icon="phone">
              <Isolated text={common('care.callEmergency', { emergencyNumber })} />
            </ButtonLink>
          )}
          {isEmergency && <p>{t('emergency.hospital')}</p>}
          {phones.slice(0, 1).map((phone) => (
            <ButtonLink key={phone} href={telephoneLink(phone)} look="call" icon="phone">
              {words('advice.callClinic')} <bdi className="phone">{phone}</bdi>
            </ButtonLink>
          ))}
        </div>
        <p className="hint">{t('emergency.clinicPhones')}</p>
      </CareCard>
      {!visit.isClinicOpen && (
        <Notice tone="warn" title={t('outOfHours.heading')}>
          <p>{t('outOfHours.body')}</p>
          <p>
            <Isolated text={t('outOfHours.hours', { hours: hoursLine.replace(/[.۔]$/, '') })} />
          </p>
        </Notice>
      )}
      <p>{words('advice.told')}</p>
      {visit.hasAppointment && <p>{words('advice.appointment')}</p>}
      {!isEmergency && <p>{t('urgent.finishForm')}</p>}
      <p className="hint">
        {t('notDiagnosis')}. {t('notDiagnosisMore')}
      </p>
    </>
  )
}
