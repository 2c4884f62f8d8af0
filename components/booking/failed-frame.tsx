import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { ClinicContact } from '../layout/clinic-contact'
import { PatientFrame } from '../layout/page-frame'
import { FailedContent } from './failed-content'

type FailedFrameProps = {
  locale: Locale
  /** Unknown while the database is away and nothing was ever read from it. */
  clinic: ClinicContact | undefined
  failureId: string
  /** What was typed and is kept on the page, or the way to ask for it again. */
  children: React.ReactNode
}

/** All of a patient page that could not be made, with as much of the usual frame as is known. */
export function FailedFrame({ locale, clinic, failureId, children }: FailedFrameProps) {
  const content = (
    <FailedContent locale={locale} phones={clinic?.phones ?? []} failureId={failureId}>
      {children}
    </FailedContent>
  )
  if (!clinic) {
    return (
      <main id="main">
        <div className="wrap">{content}</div>
      </main>
    )
  }
  return (
    <PatientFrame locale={locale} path="" clinic={clinic} header="reduced">
      {content}
    </PatientFrame>
  )
}

/** Words of the browser's title bar for such a page. */
export function failedTitle(locale: Locale, clinic: ClinicContact | undefined): string {
  const words = translator(locale, 'common')('failure.title')
  return clinic ? `${words} - ${clinic.name}` : words
}
