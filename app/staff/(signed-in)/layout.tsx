import { StaffShell } from '@/components/layout/staff-shell'
import { may } from '@/domain/access/permissions'
import { isLocal } from '@/server/env'
import { staffPage } from '@/server/guard/staff-page'
import { countFormsToReview } from '@/server/staff/forms/forms-to-review'
import { staffPlace } from '@/server/staff/staff-place'

export default async function SignedInLayout({ children }: { children: React.ReactNode }) {
  const actor = await staffPage('day.read')
  const { location } = await staffPlace({ actor })
  return (
    <StaffShell
      person={actor}
      formsToReview={may(actor.role, 'form.review') ? await countFormsToReview() : undefined}
      place={{ name: location.name.en, timeZone: location.timeZone }}
      isDemo={isLocal()}
    >
      {children}
    </StaffShell>
  )
}
