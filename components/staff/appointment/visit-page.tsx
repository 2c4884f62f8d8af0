import type { FormState } from '@/domain/forms/form-state'
import { formatShortDayTime } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import { PageLead } from '../page-lead'
import { StatusBadge } from '../status-badge'
import { LaserDecision } from './laser-decision'
import { VisitFacts } from './visit-facts'
import { VisitForm } from './visit-form'
import { MessageLog, VisitHistory } from './visit-log'
import type { VisitPageView } from './visit-page-view'
import { VisitStatus } from './visit-status'

type Action = (previous: FormState, data: FormData) => Promise<FormState>
type VisitPageProps = {
  visit: VisitPageView
  now: number
  actions: { changeStatus: Action; clear: Action; decline: Action; sendLink: Action }
}

/** "Ayesha Khan, Tuesday 3 March, 2:30pm" */
export function visitTitle({ patient, startsAt, place }: VisitPageView): string {
  const when = formatShortDayTime({ at: startsAt, timeZone: place.timeZone, locale: 'en' })
  return translator('en', 'staffAppointment')('title', { name: patient.name, when })
}

/** The whole page of one appointment. */
export function VisitPage({ visit, now, actions }: VisitPageProps) {
  return (
    <>
      <PageLead
        back={{ href: '/staff', label: translator('en', 'staff')('back') }}
        title={visitTitle(visit)}
        name={visit.patient.name}
      >
        <StatusBadge state={visit.state} />
      </PageLead>
      <div className="visit">
        <div className="visit-main">
          <VisitStatus visit={visit} changeStatus={actions.changeStatus} />
          <LaserDecision visit={visit} now={now} clear={actions.clear} decline={actions.decline} />
          <VisitForm visit={visit} now={now} sendLink={actions.sendLink} />
          <MessageLog visit={visit} now={now} />
        </div>
        <div className="visit-side">
          <VisitFacts visit={visit} />
          <VisitHistory visit={visit} now={now} />
        </div>
      </div>
    </>
  )
}
