import { notFound } from 'next/navigation'
import { DoneNotice } from '@/components/staff/done-notice'
import { PageLead } from '@/components/staff/page-lead'
import { Panel } from '@/components/staff/panel'
import { stateWords } from '@/components/staff/people/people-list'
import { PersonAccess } from '@/components/staff/people/person-access'
import { PersonForm } from '@/components/staff/people/person-form'
import { translator } from '@/messages/translator'
import { loadPerson, practitionersWithoutAccount } from '@/server/accounts/people'
import {
  changePersonRole,
  endPersonSessions,
  sendPersonCodeReset,
  switchPerson,
} from '@/server/accounts/people-actions'
import { doneWords, personFormWords, roleOptions } from '@/server/accounts/people-words'
import { practitionerName } from '@/server/accounts/practitioner-name'
import { now } from '@/server/clock/now'
import { freshStaffPage } from '@/server/guard/staff-page'
import { isUuid } from '@/server/staff/is-uuid'
import { staffPlace } from '@/server/staff/staff-place'

const words = translator('en', 'staffAccount')

export const metadata = { title: words('people.title') }

type PersonProps = { params: Promise<{ id: string }>; searchParams: Promise<{ done?: string }> }

export default async function PersonPage({ params, searchParams }: PersonProps) {
  const { staff } = await freshStaffPage('staff.manage')
  const { id } = await params
  const person = isUuid(id) ? await loadPerson(staff, id) : null
  if (!person) notFound()
  const { location } = await staffPlace({ actor: staff })
  const clock = { now: now().epochMilliseconds, timeZone: location.timeZone }
  const isOff = person.disabledAt !== null
  const own = person.practitionerId ? await practitionerName(person.practitionerId) : null
  const practitioners = [...(own ? [own] : []), ...(await practitionersWithoutAccount())]
  return (
    <>
      <PageLead
        back={{ href: '/staff/people', label: words('people.back') }}
        title={person.name}
        name={person.name}
      >
        <p className="meta">
          <bdi>{person.email}</bdi>.{' '}
          {stateWords({ isOff, seenAt: person.lastSeenAt?.getTime() ?? null }, clock)}.
        </p>
      </PageLead>
      <DoneNotice words={doneWords((await searchParams).done)} />
      {person.id === staff.userId ? (
        <p>
          {words('people.you')} <a href="/staff/account">{words('people.yourAccount')}</a>
        </p>
      ) : (
        <>
          <Panel id="role" title={words('people.roleTitle')}>
            <PersonForm
              action={changePersonRole}
              person={{ id: person.id, role: person.role, practitionerId: person.practitionerId ?? '' }}
              roles={roleOptions()}
              practitioners={practitioners
                .filter((one, index, all) => all.findIndex(({ id: same }) => same === one.id) === index)
                .map(({ id: value, name }) => ({ value, label: name }))}
              words={personFormWords('role')}
            />
          </Panel>
          <PersonAccess
            person={{ id: person.id, isOff }}
            actions={{
              switchPerson,
              endSessions: endPersonSessions,
              sendCodeReset: sendPersonCodeReset,
            }}
          />
        </>
      )}
    </>
  )
}
