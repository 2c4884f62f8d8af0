import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { type ClinicContact, mapLink } from '../layout/clinic-contact'
import { Facts } from '../ui/facts'
import { GoLink } from '../ui/go-link'
import { Isolated } from '../ui/isolated'

type WhereWeAreProps = { locale: Locale; clinic: ClinicContact; directions?: string }

/** Address with landmarks, hours, phones and a map. */
export function WhereWeAre({ locale, clinic, directions }: WhereWeAreProps) {
  const t = translator(locale, 'home')
  const common = translator(locale, 'common')
  const isolated = (words: string) => <Isolated text={words} />
  return (
    <>
      <Facts
        facts={[
          {
            term: t('where.address'),
            value: (
              <>
                <p>{isolated(clinic.address)}</p>
                {directions && <p>{isolated(directions)}</p>}
              </>
            ),
          },
          { term: t('where.open'), value: isolated(clinic.hoursLine) },
          { term: t('where.phone'), value: isolated(clinic.phones.join(common('listSeparator'))) },
        ]}
      />
      <p>
        <GoLink href={mapLink(clinic.address)} icon="pin">
          {t('where.map')}
        </GoLink>
      </p>
    </>
  )
}
