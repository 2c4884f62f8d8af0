import { formatDayTime } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import { telephoneLink } from '../../layout/clinic-contact'
import { Panel } from '../panel'
import { ageAndSex } from '../person-words'
import { dayWords } from '../when-words'
import type { VisitPageView } from './visit-page-view'

/** When, where, with whom, and how to reach the patient. */
export function VisitFacts({ visit }: { visit: VisitPageView }) {
  const words = translator('en', 'staffAppointment')
  const { timeZone } = visit.place
  const { patient } = visit
  const where = [visit.room, visit.device, visit.place.name].filter(Boolean).join(', ')
  const facts: [string, React.ReactNode][] = [
    [words('facts.when'), formatDayTime({ at: visit.startsAt, timeZone, locale: 'en' })],
    [words('facts.where'), where],
    [words('facts.with'), visit.with],
    [words('facts.service'), visit.service],
    [words('facts.reference'), <bdi key="reference">{visit.reference}</bdi>],
    [words('facts.age'), ageAndSex(patient)],
    [
      words('facts.phone'),
      <a key="phone" href={telephoneLink(patient.mobile)}>
        <bdi>{patient.mobile}</bdi>
      </a>,
    ],
    [words('facts.email'), patient.email ? <bdi key="email">{patient.email}</bdi> : words('noEmail')],
    [words('facts.language'), words(`languages.${patient.language}`)],
    ...(visit.bookedByName
      ? [[words('facts.bookedBy'), <bdi key="by">{visit.bookedByName}</bdi>] as [string, React.ReactNode]]
      : []),
    [words('facts.booked'), dayWords({ at: visit.bookedAt, timeZone })],
  ]
  return (
    <Panel id="visit" title={words('section')}>
      <dl className="plain-facts panel-body">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  )
}
