import { notFound } from 'next/navigation'
import { isLocale, type Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { clinicSnapshot, contactOf } from '../clinic/clinic-snapshot'
import { type OpenForm, openForm } from './open-form'

export type FormPageParams = Promise<{ locale: string; form: string }>

/** What every page of a health form is made from. */
export type FormPageView = {
  locale: Locale
  formId: string
  /** The form's address; its pages stand below it. */
  home: string
  contact: ReturnType<typeof contactOf>
  /** Null where this browser may not open the form. */
  open: OpenForm | null
  /** The document's title for a page with this heading. */
  documentTitle: (heading: string) => string
}

/** Opens the form that a page's address names, for this browser. */
export async function formPage(params: FormPageParams): Promise<FormPageView> {
  const { locale, form: formId } = await params
  if (!isLocale(locale)) notFound()
  const open = await openForm(formId)
  const clinic = await clinicSnapshot()
  const place = clinic.locations.find(({ id }) => id === open?.form.visit.locationId)
  const contact = contactOf(clinic, locale, place)
  const section = translator(locale, 'intake')('title')
  const documentTitle = (heading: string) => [...new Set([heading, section, contact.name])].join(' - ')
  return { locale, formId, home: `/${locale}/intake/${formId}`, contact, open, documentTitle }
}
