import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { Icon } from '../ui/icon'
import { Isolated } from '../ui/isolated'
import { type ClinicContact, telephoneLink, whatsappLink } from './clinic-contact'

/** Help, at the same place on every patient page: call, message, hours, address. */
export function PatientFooter({ locale, clinic }: { locale: Locale; clinic: ClinicContact }) {
  const t = translator(locale, 'layout')
  const [phone] = clinic.phones
  const numbers = clinic.phones.join(translator(locale, 'common')('listSeparator'))
  return (
    <footer className="foot">
      <div className="wrap">
        <h2>{t('help.heading')}</h2>
        <ul>
          {phone && (
            <li>
              <a href={telephoneLink(phone)}>
                <Icon name="phone" />
                {t('help.call')}
              </a>
            </li>
          )}
          {clinic.whatsapp && (
            <li>
              <a href={whatsappLink(clinic.whatsapp)}>
                <Icon name="chat" />
                {t('help.whatsapp')}
              </a>
            </li>
          )}
        </ul>
        {phone && (
          <p>
            <Isolated text={t('help.phones', { numbers })} />
          </p>
        )}
        <p>
          <Isolated text={clinic.hoursLine} />
        </p>
        <p>
          <Isolated text={clinic.address} />
        </p>
        <p>{t('help.notDiagnosis')}</p>
      </div>
    </footer>
  )
}
