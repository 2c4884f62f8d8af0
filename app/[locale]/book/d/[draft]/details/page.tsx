import { ClosedDraft } from '@/components/booking/closed-draft'
import { detailsChecks } from '@/components/booking/details-checks'
import { DetailsForm } from '@/components/booking/details-form'
import { detailsTexts } from '@/components/booking/details-texts'
import { DetailsTop } from '@/components/booking/details-top'
import { UnsentInput } from '@/components/form/unsent-input'
import { PatientFrame } from '@/components/layout/page-frame'
import { saveDetails } from '@/server/booking/actions/save-details'
import { draftAddress, draftPath } from '@/server/booking/draft/draft-address'
import { bookingFrame } from '@/server/booking/pages/booking-frame'
import { detailsPage } from '@/server/booking/pages/details-page'
import { patientPage } from '../../../../patient-page'

type Props = { params: Promise<{ locale: string; draft: string }> }

/** "Your details". */
export default patientPage(
  'booking.details',
  async ({ params }: Props) => {
    const { draft: draftId, ...asked } = await params
    const { locale, contact, words } = await bookingFrame({ ...asked, section: 'booking' })
    const page = await detailsPage({ draftId, locale })
    const path = draftPath({ draftId, step: 'details' })
    const back = page ? draftAddress({ locale, draftId, step: 'time' }) : undefined
    return (
      <PatientFrame locale={locale} path={path} clinic={contact} header="reduced" back={back}>
        {page ? (
          <DetailsForm
            action={saveDetails}
            address={`/${locale}${path}`}
            hidden={[
              ['locale', locale],
              ['draft', draftId],
            ]}
            words={words}
            texts={detailsTexts({ locale, ...page })}
            typed={page.typed}
            autosave={page.autosave}
            checks={detailsChecks({ locale, ...page, mobile: page.mobileProblem })}
          >
            <DetailsTop {...page} locale={locale} />
          </DetailsForm>
        ) : (
          <ClosedDraft locale={locale} titleEnd={words.titleEnd}>
            <UnsentInput locale={locale} action={saveDetails} address={`/${locale}${path}`} />
          </ClosedDraft>
        )}
      </PatientFrame>
    )
  },
  saveDetails,
)
