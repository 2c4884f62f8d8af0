import { SecretsForm } from '@/components/staff/account/secrets-form'
import { SignInFrame } from '@/components/staff/sign-in-frame'
import { ownStaffPath } from '@/domain/access/own-staff-path'
import { translator } from '@/messages/translator'
import { prove } from '@/server/accounts/own-actions'
import { staffPage } from '@/server/guard/staff-page'

const words = translator('en', 'staffAccount')

export const metadata = { title: words('prove.title') }

export default async function ProvePage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const { name } = await staffPage('account.own')
  const next = ownStaffPath((await searchParams).next)
  return (
    <SignInFrame
      title={words('prove.title')}
      intro={words('prove.intro', { name })}
      back={{ href: '/staff', label: translator('en', 'staff')('back') }}
    >
      <SecretsForm
        action={prove}
        fields={{ next }}
        secrets={[
          { name: 'password', label: words('prove.password'), kind: 'present' },
          { name: 'code', label: words('app.label'), hint: words('app.hint'), kind: 'code' },
        ]}
        words={{ problem: words('summary'), submit: words('prove.submit'), submitting: words('sending') }}
      />
    </SignInFrame>
  )
}
