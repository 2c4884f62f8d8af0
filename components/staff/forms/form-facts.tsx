import { translator } from '@/messages/translator'
import { telephoneLink } from '../../layout/clinic-contact'
import { Facts } from '../../ui/facts'
import { ageAndSex } from '../person-words'
import { whenWords } from '../when-words'
import type { FormPageView } from './form-page-view'

const SIDES = ['left', 'right', 'both'] as const

/** Who, which visit, when sent: the line under the name. */
export function FormFacts({ form, now }: { form: FormPageView; now: number }) {
  const words = translator('en', 'staffForms')
  const languages = translator('en', 'staffAppointment')
  const when = (at: number) => whenWords({ at, timeZone: form.timeZone, now })
  const { visit, patient } = form
  const side = SIDES.find((known) => known === form.side)
  const sent = form.sentAt && {
    when: when(form.sentAt),
    language: languages(`languages.${form.language}`),
  }
  const visitWords =
    visit &&
    words(visit.isOwn ? 'facts.withYou' : 'facts.with', { when: when(visit.startsAt), with: visit.with })
  return (
    <Facts
      facts={[
        { term: words('facts.age'), value: ageAndSex(patient) },
        {
          term: words('facts.visit'),
          value: visit ? <a href={`/staff/appointments/${visit.id}`}>{visitWords}</a> : words('list.noVisit'),
        },
        ...(visit ? [{ term: words('facts.service'), value: visit.service }] : []),
        { term: words('facts.sent'), value: sent ? words('facts.inLanguage', sent) : words('list.notSent') },
        {
          term: words('facts.phone'),
          value: (
            <a href={telephoneLink(patient.mobile)}>
              <bdi>{patient.mobile}</bdi>
            </a>
          ),
        },
        ...(side ? [{ term: words('facts.knee'), value: words(`sides.${side}`) }] : []),
      ]}
    />
  )
}
