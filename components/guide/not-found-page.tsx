import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { ClinicContact } from '../layout/clinic-contact'
import { PatientFrame } from '../layout/page-frame'
import { ButtonLink } from '../ui/button-link'
import { GoLink } from '../ui/go-link'

/** An address that leads nowhere: says so and shows two ways on. */
export function NotFoundPage({ locale, clinic }: { locale: Locale; clinic: ClinicContact }) {
  const t = translator(locale, 'common')
  return (
    <PatientFrame locale={locale} path="" clinic={clinic} header="full">
      <div className="ask">
        <h1>{t('notFound.title')}</h1>
        <p>{t('notFound.body')}</p>
        <p className="actions">
          <ButtonLink href={`/${locale}/book`}>{translator(locale, 'layout')('links.book')}</ButtonLink>
          <GoLink href={`/${locale}`}>{t('notFound.home')}</GoLink>
        </p>
      </div>
    </PatientFrame>
  )
}
