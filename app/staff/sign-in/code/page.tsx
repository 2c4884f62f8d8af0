import { CodeForm } from '@/components/staff/code-form'
import { SignInFrame } from '@/components/staff/sign-in-frame'
import { ownStaffPath, withNext } from '@/domain/access/own-staff-path'
import { translator } from '@/messages/translator'
import { enterCode } from '@/server/auth/actions'
import { signInCodePage } from '@/server/guard/staff-sign-in-page'

const words = translator('en', 'staffSignIn')

export const metadata = { title: words('code.title') }

export default async function SignInCodePage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  await signInCodePage()
  const next = ownStaffPath((await searchParams).next)
  return (
    <SignInFrame
      title={words('code.title')}
      intro={words('code.intro')}
      other={{ href: withNext('/staff/sign-in/backup-code', next), label: words('backup.link') }}
      back={{ href: '/staff/sign-in', label: words('code.back') }}
    >
      <CodeForm
        action={enterCode}
        next={next}
        words={{
          problem: words('summary'),
          label: words('code.label'),
          hint: words('code.hint'),
          submit: words('code.submit'),
          submitting: words('code.submitting'),
        }}
      />
    </SignInFrame>
  )
}
