import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { telephoneLink } from '../layout/clinic-contact'
import { ButtonLink } from '../ui/button-link'
import { CareCard } from '../ui/care-card'
import { Isolated } from '../ui/isolated'

const SIGNS = ['foot', 'shape', 'wound', 'infection', 'breath'] as const

/** Signs that cannot wait, and the number to call: the "now" list of the warning signs. */
export function EmergencyCard({ locale, emergencyNumber }: { locale: Locale; emergencyNumber: string }) {
  const t = translator(locale, 'home')
  const care = translator(locale, 'common')
  return (
    <CareCard level="emergency" prefix={care('care.emergency')} heading={t('emergency.heading')}>
      <ul className="bullets">
        {SIGNS.map((sign) => (
          <li key={sign}>{t(`emergency.${sign}`)}</li>
        ))}
      </ul>
      <div className="care__act">
        <ButtonLink href={telephoneLink(emergencyNumber)} look="call" icon="phone">
          <Isolated text={care('care.callEmergency', { emergencyNumber })} />
        </ButtonLink>
        <p>{care('care.orHospital')}</p>
      </div>
    </CareCard>
  )
}
