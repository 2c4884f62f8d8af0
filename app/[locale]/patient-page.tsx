import { unstable_rethrow } from 'next/navigation'
import { FailedFrame, failedTitle } from '@/components/booking/failed-frame'
import { TryAgain } from '@/components/booking/try-again'
import { UnsentInput } from '@/components/form/unsent-input'
import type { FormAction } from '@/components/form/use-form-action'
import { DocumentTitle } from '@/components/intake/document-title'
import type { FormState } from '@/domain/forms/form-state'
import { isLocale } from '@/domain/locale'
import { knownClinicContact } from '@/server/clinic/clinic-snapshot'
import { ownAddress } from '@/server/guard/own-address'
import { reportFailure } from '@/server/log/report-failure'

type PageProps = { params: Promise<{ locale: string }> }

/**
 * A page that stays readable when what it loads fails, the database above all: without scripts the framework would
 * answer with an empty document. Redirects and the like pass through.
 * @param formAction of the page's form: what was posted to it is then kept on the page
 */
export function patientPage<Props extends PageProps>(
  name: string,
  render: (props: Props) => Promise<React.ReactNode>,
  formAction?: FormAction<FormState>,
) {
  return async function PatientPage(props: Props) {
    try {
      return await render(props)
    } catch (error) {
      unstable_rethrow(error)
      const failureId = reportFailure(name, error)
      const asked = (await props.params).locale
      const locale = isLocale(asked) ? asked : 'en'
      const clinic = await knownClinicContact(locale)
      const again = <TryAgain locale={locale} />
      const address = await ownAddress()
      return (
        <>
          <DocumentTitle words={failedTitle(locale, clinic)} />
          <FailedFrame locale={locale} clinic={clinic} failureId={failureId}>
            {formAction ? (
              <UnsentInput locale={locale} action={formAction} address={address} otherwise={again} />
            ) : (
              again
            )}
          </FailedFrame>
        </>
      )
    }
  }
}
