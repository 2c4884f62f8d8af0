import { CheckContent, CONFIRM_ID } from '@/components/booking/check-content'
import { ClosedDraft } from '@/components/booking/closed-draft'
import { OneButtonForm } from '@/components/booking/one-button-form'
import { PatientFrame } from '@/components/layout/page-frame'
import { translator } from '@/messages/translator'
import { confirmBooking } from '@/server/booking/actions/confirm-booking'
import { type DraftStep, draftAddress, draftPath } from '@/server/booking/draft/draft-address'
import { bookingFrame } from '@/server/booking/pages/booking-frame'
import { checkPage } from '@/server/booking/pages/check-page'
import { patientPage } from '../../../../patient-page'

type Props = { params: Promise<{ locale: string; draft: string }> }

/** "Check your booking". */
export default patientPage(
  'booking.check',
  async ({ params }: Props) => {
    const { draft: draftId, ...asked } = await params
    const { locale, contact, words } = await bookingFrame({ ...asked, section: 'booking' })
    const page = await checkPage({ draftId, locale })
    const path = draftPath({ draftId, step: 'check' })
    const to = (step: DraftStep) => draftAddress({ locale, draftId, step })
    const addresses = { service: `/${locale}/book`, time: to('time'), who: to('who'), details: to('details') }
    const t = translator(locale, 'bookingDetails')
    return (
      <PatientFrame
        locale={locale}
        path={path}
        clinic={contact}
        header="reduced"
        back={page ? addresses.details : undefined}
      >
        {page ? (
          <div className="ask">
            <OneButtonForm
              action={confirmBooking}
              address={`/${locale}${path}`}
              hidden={[
                ['locale', locale],
                ['draft', draftId],
              ]}
              label={t('check.confirm')}
              buttonId={CONFIRM_ID}
              pendingLabel={t('check.confirming')}
              page={{ words, heading: t('check.heading') }}
            >
              <CheckContent {...page} locale={locale} addresses={addresses} />
            </OneButtonForm>
          </div>
        ) : (
          <ClosedDraft locale={locale} titleEnd={words.titleEnd} />
        )}
      </PatientFrame>
    )
  },
  confirmBooking,
)
