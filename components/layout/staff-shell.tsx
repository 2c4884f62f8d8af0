import { may, type Role } from '@/domain/access/permissions'
import { translator } from '@/messages/translator'
import { Mark } from '../ui/mark'
import { StaffNav } from './staff-nav'

type StaffShellProps = {
  person: { name: string; role: Role }
  /** How many forms wait to be reviewed; absent for those who may not read forms. */
  formsToReview?: number | undefined
  place: { name: string; timeZone: string }
  isDemo: boolean
  children: React.ReactNode
}

/** What every page of a signed-in person has round it: mark, navigation, sign-out, foot. */
export function StaffShell({ person, formsToReview, place, isDemo, children }: StaffShellProps) {
  const words = translator('en', 'staff')
  const forms = formsToReview !== undefined && {
    href: '/staff/forms',
    label: words('nav.forms'),
    tally: { count: formsToReview, words: words('nav.waiting') },
  }
  return (
    <>
      <header className="top">
        <div className="top-row">
          <a className="wordmark" href="/staff">
            <Mark />
            {words('clinic')}
          </a>
          <StaffNav
            label={words('nav.label')}
            links={[
              { href: '/staff', label: words('nav.today') },
              ...(forms ? [forms] : []),
              ...(may(person.role, 'staff.manage')
                ? [{ href: '/staff/people', label: words('nav.people') }]
                : []),
            ]}
          />
          <details className="user">
            <summary>
              <span>
                {person.name}
                <small>{words(`roles.${person.role}`)}</small>
              </span>
            </summary>
            <div className="user-menu">
              <a href="/staff/account">{words('user.account')}</a>
              <form action="/staff/sign-out" method="post">
                <button type="submit">{words('user.signOut')}</button>
              </form>
            </div>
          </details>
        </div>
      </header>
      <main className="page" id="main">
        {children}
      </main>
      <footer className="foot meta">
        {isDemo && <span>{words('foot.demo')}</span>}
        <span>{words('foot.zone', { place: place.name, timeZone: place.timeZone })}</span>
      </footer>
    </>
  )
}
