import { DoneNotice } from '@/components/staff/done-notice'
import { Panel } from '@/components/staff/panel'
import { InviteList, PeopleList } from '@/components/staff/people/people-list'
import { PersonForm } from '@/components/staff/people/person-form'
import { translator } from '@/messages/translator'
import { listPeople, practitionersWithoutAccount } from '@/server/accounts/people'
import { invitePerson, withdrawPersonInvite } from '@/server/accounts/people-actions'
import { doneWords, personFormWords, roleOptions } from '@/server/accounts/people-words'
import { now } from '@/server/clock/now'
import { freshStaffPage } from '@/server/guard/staff-page'
import { staffPlace } from '@/server/staff/staff-place'

const words = translator('en', 'staffAccount')

export const metadata = { title: words('people.title') }

export default async function PeoplePage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const { staff } = await freshStaffPage('staff.manage')
  const { people, invites } = await listPeople(staff)
  const { location } = await staffPlace({ actor: staff })
  const clock = { now: now().epochMilliseconds, timeZone: location.timeZone }
  const free = await practitionersWithoutAccount()
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{words('people.title')}</h1>
          <p className="meta">{words('people.lead')}</p>
        </div>
      </div>
      <DoneNotice words={doneWords((await searchParams).done)} />
      <PeopleList
        clock={clock}
        people={people.map(({ disabledAt, lastSeenAt, ...person }) => ({
          ...person,
          isOff: disabledAt !== null,
          seenAt: lastSeenAt?.getTime() ?? null,
        }))}
      />
      <InviteList
        clock={clock}
        withdraw={withdrawPersonInvite}
        invites={invites.map(({ expiresAt, ...invite }) => ({ ...invite, until: expiresAt.getTime() }))}
      />
      <Panel id="invite" title={words('people.invite')}>
        <PersonForm
          action={invitePerson}
          roles={roleOptions()}
          practitioners={free.map(({ id, name }) => ({ value: id, label: name }))}
          words={personFormWords('invite')}
        />
      </Panel>
    </>
  )
}
