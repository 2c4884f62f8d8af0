import { locale as localeOfAddress } from 'next/root-params'
import { NotFoundPage } from '@/components/guide/not-found-page'
import { DocumentTitle } from '@/components/intake/document-title'
import { isLocale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { clinicContact } from '@/server/clinic/clinic-snapshot'

/** An address of the application that leads nowhere. Unknown addresses outside it are a document of the guide. */
export default async function NotFound() {
  const asked: unknown = await localeOfAddress()
  const locale = isLocale(asked) ? asked : 'en'
  const clinic = await clinicContact(locale)
  return (
    <>
      <DocumentTitle words={`${translator(locale, 'common')('notFound.title')} - ${clinic.name}`} />
      <NotFoundPage locale={locale} clinic={clinic} />
    </>
  )
}
