import { StaffShell } from '@/components/layout/staff-shell'
import { IdleLock } from '@/components/staff/lock/idle-lock'
import { may } from '@/domain/access/permissions'
import { unlock } from '@/server/auth/actions'
import { idleMilliseconds } from '@/server/auth/staff-session'
import { unlockWords } from '@/server/auth/unlock-words'
import { isLocal } from '@/server/env'
import { staffIfAllowed } from '@/server/guard/staff-page'
import { countFormsToReview } from '@/server/staff/forms/forms-to-review'
import { staffPlace } from '@/server/staff/staff-place'

export default async function SignedInLayout({ children }: { children: React.ReactNode }) {
  const actor = await staffIfAllowed('day.read')
  // the page leads to where they sign in, or keeps what they had typed
  if (!actor) return children
  const { location } = await staffPlace({ actor })
  return (
    <StaffShell
      person={actor}
      formsToReview={may(actor.role, 'form.review') ? await countFormsToReview() : undefined}
      place={{ name: location.name.en, timeZone: location.timeZone }}
      isDemo={isLocal()}
    >
      {children}
      <IdleLock
        idleMilliseconds={idleMilliseconds()}
        email={actor.email}
        unlock={unlock}
        words={unlockWords(actor)}
      />
    </StaffShell>
  )
}
