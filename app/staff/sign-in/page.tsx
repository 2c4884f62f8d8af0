import { PasskeySignIn } from '@/components/staff/passkeys/passkey-sign-in'
import { SignInForm } from '@/components/staff/sign-in-form'
import { SignInFrame } from '@/components/staff/sign-in-frame'
import { ownStaffPath } from '@/domain/access/own-staff-path'
import { translator } from '@/messages/translator'
import { signIn } from '@/server/auth/actions'
import { signInPage } from '@/server/guard/staff-sign-in-page'
import { askForPasskey, signInByPasskey } from '@/server/passkeys/actions'

const words = translator('en', 'staffSignIn')
const account = translator('en', 'staffAccount')

export const metadata = { title: words('title') }

type SignInProps = { searchParams: Promise<{ again?: string; out?: string; reset?: string; next?: string }> }

export default async function SignInPage({ searchParams }: SignInProps) {
  await signInPage()
  const { again, out, reset, next } = await searchParams
  const notice = again ? words('again') : out ? words('signedOut') : reset ? words('reset') : undefined
  return (
    <SignInFrame
      title={words('title')}
      intro={words('intro')}
      notice={notice}
      other={{ href: '/staff/reset', label: words('forgot') }}
    >
      <SignInForm
        action={signIn}
        next={ownStaffPath(next)}
        words={{
          problem: words('summary'),
          email: words('email'),
          password: words('password'),
          submit: words('submit'),
          submitting: words('submitting'),
        }}
      />
      <PasskeySignIn
        ask={askForPasskey}
        signIn={signInByPasskey}
        next={ownStaffPath(next)}
        words={{
          submit: account('passkeys.signIn'),
          submitting: account('passkeys.adding'),
          failed: account('passkeys.failed'),
        }}
      />
    </SignInFrame>
  )
}
