import { ClosedDraft } from '@/components/booking/closed-draft'
import { laserFields } from '@/components/booking/laser-fields'
import { LaserNotOnline } from '@/components/booking/laser-not-online'
import { ScreeningForm } from '@/components/booking/screening-form'
import { laserTexts } from '@/components/booking/screening-texts'
import { UnsentInput } from '@/components/form/unsent-input'
import { typedFields } from '@/components/intake/typed-fields'
import { PatientFrame } from '@/components/layout/page-frame'
import { askForCall } from '@/server/booking/actions/ask-for-call'
import { checkLaser } from '@/server/booking/actions/check-laser'
import { choosePhysiotherapy } from '@/server/booking/actions/choose-physiotherapy'
import { draftPath } from '@/server/booking/draft/draft-address'
import { bookingFrame } from '@/server/booking/pages/booking-frame'
import { laserView } from '@/server/booking/pages/laser-view'
import { patientPage } from '../../../../patient-page'

type Props = {
  params: Promise<{ locale: string; draft: string }>
  searchParams: Promise<{ change?: string }>
}

/** "Is laser safe for you?", or why laser cannot be booked online. */
export default patientPage(
  'booking.laser',
  async ({ params, searchParams }: Props) => {
    const { draft: draftId, ...asked } = await params
    const { change } = await searchParams
    const { locale, contact, words } = await bookingFrame({ ...asked, section: 'booking' })
    const view = await laserView({ draftId, locale })
    const path = draftPath({ draftId, step: 'laser' })
    const shared = { locale, words, address: `/${locale}${path}` }
    const back = view?.refused && !change ? `${shared.address}?change=1` : `/${locale}/book`
    return (
      <PatientFrame locale={locale} path={path} clinic={contact} header="reduced" back={back}>
        {view?.refused && !change ? (
          <LaserNotOnline
            {...shared}
            {...view.refused}
            draftId={draftId}
            clinic={contact}
            actions={{ askForCall, choosePhysiotherapy }}
          />
        ) : (
          <ScreeningForm
            {...shared}
            action={checkLaser}
            startAddress={`/${locale}/book`}
            home={`/${locale}`}
            hidden={[
              ['locale', locale],
              ['draft', draftId],
            ]}
            fields={view ? typedFields(laserFields({ ...view, ids: view.ask, locale }), view.typed) : []}
            autosave={view?.autosave}
            today={view?.today ?? ''}
            moreFields={[]}
            texts={laserTexts({ locale, clinic: contact, view })}
            closed={
              view ? undefined : (
                <ClosedDraft locale={locale} titleEnd={words.titleEnd}>
                  <UnsentInput locale={locale} action={checkLaser} address={shared.address} />
                </ClosedDraft>
              )
            }
          />
        )}
      </PatientFrame>
    )
  },
  checkLaser,
)
