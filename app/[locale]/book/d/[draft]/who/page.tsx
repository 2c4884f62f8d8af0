import { ClosedDraft } from '@/components/booking/closed-draft'
import { WhoForm } from '@/components/booking/who-form'
import { PatientFrame } from '@/components/layout/page-frame'
import { draftAddress, draftPath } from '@/server/booking/draft/draft-address'
import { bookingFrame } from '@/server/booking/pages/booking-frame'
import { whoPage } from '@/server/booking/pages/who-page'
import { patientPage } from '../../../../patient-page'

type Props = {
  params: Promise<{ locale: string; draft: string }>
  searchParams: Promise<{ with?: string }>
}

/** "Who do you want to see?": never on the shortest way. */
export default patientPage('booking.who', async ({ params, searchParams }: Props) => {
  const { draft: draftId, ...asked } = await params
  const chosen = (await searchParams).with
  const { locale, contact, words } = await bookingFrame({ ...asked, section: 'booking' })
  const page = await whoPage({ draftId, locale })
  const path = draftPath({ draftId, step: 'who' })
  const address = draftAddress({ locale, draftId, step: 'time' })
  return (
    <PatientFrame
      locale={locale}
      path={path}
      clinic={contact}
      header="reduced"
      back={page ? address : undefined}
    >
      {page ? (
        <WhoForm {...page} locale={locale} address={address} chosen={chosen} titleEnd={words.titleEnd} />
      ) : (
        <ClosedDraft locale={locale} titleEnd={words.titleEnd} />
      )}
    </PatientFrame>
  )
})
