import { ClosedDraft } from '@/components/booking/closed-draft'
import { NoneSuit, NoTimes } from '@/components/booking/no-times'
import { OtherWeeks } from '@/components/booking/other-weeks'
import { TimeForm } from '@/components/booking/time-form'
import { timeTexts } from '@/components/booking/time-texts'
import { TimeTop } from '@/components/booking/time-top'
import { PatientFrame } from '@/components/layout/page-frame'
import { chooseTime } from '@/server/booking/actions/choose-time'
import { draftAddress, draftPath } from '@/server/booking/draft/draft-address'
import { bookingFrame } from '@/server/booking/pages/booking-frame'
import { type TimeQuery, timePage } from '@/server/booking/pages/time-page'
import { patientPage } from '../../../../patient-page'

type Props = { params: Promise<{ locale: string; draft: string }>; searchParams: Promise<TimeQuery> }

/** "Choose a day and time". */
export default patientPage(
  'booking.time',
  async ({ params, searchParams }: Props) => {
    const { draft: draftId, ...asked } = await params
    const { locale, contact, words } = await bookingFrame({ ...asked, section: 'booking' })
    const page = await timePage({ draftId, locale, query: await searchParams })
    const anyone = `${draftAddress({ locale, draftId, step: 'time' })}?with=any`
    const path = page?.path ?? draftPath({ draftId, step: 'time' })
    return (
      <PatientFrame locale={locale} path={path} clinic={contact} header="reduced" back={page?.back}>
        {page ? (
          <TimeForm
            action={chooseTime}
            address={`/${locale}${path}`}
            hidden={[
              ['locale', locale],
              ['draft', draftId],
              ['with', page.view.person?.id ?? ''],
            ]}
            words={words}
            texts={timeTexts({ locale, range: page.view.range, hasSoonest: page.view.soonest.length > 0 })}
            notice={page.view.notice}
            soonest={page.view.soonest}
            cells={page.view.cells}
            days={page.view.days}
            top={<TimeTop {...page} {...page.view} locale={locale} />}
            otherWeeks={<OtherWeeks {...page.view} />}
            empty={<NoTimes {...page.view} locale={locale} clinic={contact} anyoneAddress={anyone} />}
            otherwise={<NoneSuit locale={locale} clinic={contact} />}
          />
        ) : (
          <ClosedDraft locale={locale} titleEnd={words.titleEnd} />
        )}
      </PatientFrame>
    )
  },
  chooseTime,
)
