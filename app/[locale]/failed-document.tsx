import { FailedFrame, failedTitle } from '@/components/booking/failed-frame'
import { TryAgain } from '@/components/booking/try-again'
import { translator } from '@/messages/translator'
import { knownClinicContact } from '@/server/clinic/clinic-snapshot'
import { renderDocument } from '@/server/document/render-document'
import type { RouteFailure } from '@/server/guard/route'

/** In place of a page, or of what a mail's link leads to, that could not be made: status 500, for people to read. */
export async function failedDocument({ params, failureId }: RouteFailure<{ locale: string }>) {
  const locale = params.locale === 'ur' ? 'ur' : 'en'
  const clinic = await knownClinicContact(locale)
  return renderDocument({
    locale,
    path: '',
    title: failedTitle(locale, clinic),
    description: translator(locale, 'common')('failure.body'),
    siteName: clinic?.name ?? '',
    status: 500,
    children: (
      <FailedFrame locale={locale} clinic={clinic} failureId={failureId}>
        <TryAgain locale={locale} />
      </FailedFrame>
    ),
  })
}
