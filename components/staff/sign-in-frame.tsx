import { translator } from '@/messages/translator'
import { Mark } from '../ui/mark'
import { Notice } from '../ui/notice'
import { SignOutButton } from './sign-out-button'

type SignInFrameProps = {
  title: string
  intro: string
  notice?: string | undefined
  back?: { href: string; label: string }
  /** Another way to the same end. */
  other?: { href: string; label: string }
  /** Label of the button that ends the session which is still there. */
  signOut?: string
  children?: React.ReactNode
}

/** The two pages of signing in: mark, name of the step, its form. */
export function SignInFrame({ title, intro, notice, back, other, signOut, children }: SignInFrameProps) {
  return (
    <main className="sign-in" id="main">
      <p className="wordmark">
        <Mark />
        {translator('en', 'staff')('clinic')}
      </p>
      {notice && (
        <Notice tone="info" role="status">
          <p>{notice}</p>
        </Notice>
      )}
      <div>
        <h1>{title}</h1>
        <p className="meta">{intro}</p>
      </div>
      {children && <div className="panel">{children}</div>}
      {other && (
        <p>
          <a href={other.href}>{other.label}</a>
        </p>
      )}
      {back && (
        <p>
          <a href={back.href}>{back.label}</a>
        </p>
      )}
      {signOut && <SignOutButton label={signOut} />}
    </main>
  )
}
