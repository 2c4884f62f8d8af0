import { ConnectAppForm } from '@/components/staff/account/connect-app-form'
import { NewPasswordForm } from '@/components/staff/account/new-password-form'
import { SignInFrame } from '@/components/staff/sign-in-frame'
import { translator } from '@/messages/translator'
import { inviteSecret } from '@/server/accounts/accept-invite'
import { connectKey, connectWords, newPasswordWords } from '@/server/accounts/connect-app'
import { acceptOwnInvite, chooseInvitePassword } from '@/server/accounts/invite-actions'
import { invitePage } from '@/server/guard/invite-page'

const words = translator('en', 'staffAccount')

export const metadata = { title: words('invite.section') }

export default async function InvitePage() {
  const invite = await invitePage()
  if (invite === null)
    return (
      <SignInFrame
        title={words('invite.gone')}
        intro={words('invite.goneMore')}
        back={{ href: '/staff/sign-in', label: words('invite.signIn') }}
      />
    )
  const secret = invite === 'just-accepted' ? null : inviteSecret(invite)
  if (invite !== 'just-accepted' && !secret)
    return (
      <SignInFrame title={words('password.title')} intro={words('password.intro', { name: invite.name })}>
        <NewPasswordForm action={chooseInvitePassword} email={invite.email} words={newPasswordWords()} />
      </SignInFrame>
    )
  return (
    <SignInFrame title={words('app.title')} intro={words('app.intro')}>
      <ConnectAppForm
        action={acceptOwnInvite}
        address="/staff/invite"
        key32={invite !== 'just-accepted' && secret ? connectKey({ secret, email: invite.email }) : null}
        doneHref="/staff/sign-in"
        words={connectWords()}
      />
    </SignInFrame>
  )
}
