import { ConnectAppForm } from '@/components/staff/account/connect-app-form'
import { NewPasswordForm } from '@/components/staff/account/new-password-form'
import { StartAppForm } from '@/components/staff/account/start-app-form'
import { SignInFrame } from '@/components/staff/sign-in-frame'
import { translator } from '@/messages/translator'
import { connectKey, connectWords, newPasswordWords, startWords } from '@/server/accounts/connect-app'
import { waitingAppSecret } from '@/server/accounts/renew-codes'
import { chooseNewPassword, connectNewApp, startNewApp } from '@/server/accounts/reset-actions'
import { isFormPost } from '@/server/guard/is-form-post'
import { openResetPage } from '@/server/guard/reset-page'

const words = translator('en', 'staffAccount')

export const metadata = { title: words('reset.title') }

export default async function OpenResetPage() {
  const link = await openResetPage()
  // a form sent without scripts has used the link up just now: its answer is shown here
  if (!link && !(await isFormPost()))
    return (
      <SignInFrame
        title={words('invite.gone')}
        intro={words('reset.goneMore')}
        back={{ href: '/staff/reset', label: words('reset.title') }}
      />
    )
  if (link?.purpose === 'password')
    return (
      <SignInFrame title={words('password.title')} intro={words('reset.choose', { name: link.name })}>
        <NewPasswordForm action={chooseNewPassword} email={link.email} words={newPasswordWords()} />
      </SignInFrame>
    )
  const secret = link && (await waitingAppSecret(link.userId))
  return (
    <SignInFrame title={words('app.title')} intro={words('app.intro')}>
      {secret || !link ? (
        <ConnectAppForm
          action={connectNewApp}
          address="/staff/reset/open"
          key32={secret && link ? connectKey({ secret, email: link.email }) : null}
          password={words('reset.password')}
          doneHref="/staff/sign-in"
          words={connectWords()}
        />
      ) : (
        <StartAppForm action={startNewApp} words={startWords()} />
      )}
    </SignInFrame>
  )
}
