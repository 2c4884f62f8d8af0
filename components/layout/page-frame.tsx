import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { BackLink } from '../ui/back-link'
import type { ClinicContact } from './clinic-contact'
import { PatientFooter } from './patient-footer'
import { PatientHeader } from './patient-header'
import { SkipLink } from './skip-link'

type PatientFrameProps = {
  locale: Locale
  /** What follows the language in this page's address: "" for the home page, "/your-visit". */
  path: string
  clinic: ClinicContact
  header: 'full' | 'reduced'
  /** Address of the page before, for question pages. */
  back?: string
  children: React.ReactNode
}

/** Everything around a patient page's content, inside `<body>`. */
export function PatientFrame({ locale, path, clinic, header, back, children }: PatientFrameProps) {
  return (
    <>
      <SkipLink words={translator(locale, 'layout')('skip')} />
      <PatientHeader locale={locale} path={path} clinicName={clinic.name} size={header} />
      {back && <BackLink locale={locale} href={back} />}
      <main id="main" className="clip" tabIndex={-1}>
        <div className="wrap">{children}</div>
      </main>
      <PatientFooter locale={locale} clinic={clinic} />
    </>
  )
}
