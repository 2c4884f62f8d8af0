import { EmailForm } from '@/components/staff/account/email-form'
import { SignInFrame } from '@/components/staff/sign-in-frame'
import { translator } from '@/messages/translator'
import { askForReset } from '@/server/accounts/reset-actions'
import { resetPage } from '@/server/guard/reset-page'

const words = translator('en', 'staffAccount')

export const metadata = { title: words('reset.title') }

export default async function ResetPage({ searchParams }: { searchParams: Promise<{ sent?: string }> }) {
  await resetPage()
  const { sent } = await searchParams
  return (
    <SignInFrame
      title={words('reset.title')}
      intro={words('reset.intro')}
      notice={sent ? words('reset.sent') : undefined}
      back={{ href: '/staff/sign-in', label: words('invite.signIn') }}
    >
      <EmailForm
        action={askForReset}
        words={{
          problem: words('summary'),
          email: words('reset.email'),
          submit: words('reset.submit'),
          submitting: words('sending'),
        }}
      />
    </SignInFrame>
  )
}
