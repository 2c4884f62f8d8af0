import { UnsentForm } from '@/components/form/unsent-form'
import type { FormAction } from '@/components/form/use-form-action'
import { SignInFrame } from '@/components/staff/sign-in-frame'
import type { FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import { currentStaff, lockedStaff } from '@/server/auth/current-staff'
import { isFormPost } from '@/server/guard/is-form-post'
import { ownAddress } from '@/server/guard/own-address'

/**
 * A staff page with a form that people write in. When it is posted without scripts and the session was locked or over
 * meanwhile, the page keeps what was typed and says how to go on, where it would else lead away to sign in.
 * @param formAction of that form
 */
export function staffFormPage<Props>(
  render: (props: Props) => Promise<React.ReactNode>,
  formAction: FormAction<FormState>,
) {
  return async function StaffFormPage(props: Props) {
    const isAway = (await isFormPost()) && !(await currentStaff())
    if (!isAway) return render(props)
    const t = translator('en', 'staffSignIn')
    const isLocked = (await lockedStaff()) !== null
    const [path = ''] = (await ownAddress()).split('?')
    return (
      <SignInFrame title={t('kept.title')} intro={t(isLocked ? 'kept.locked' : 'kept.over')}>
        <div className="panel-body">
          <p>
            <a href={isLocked ? '/staff/unlock' : '/staff/sign-in'} target="_blank" rel="noreferrer">
              {t(isLocked ? 'kept.unlock' : 'kept.signIn')}
            </a>
          </p>
          <UnsentForm
            action={formAction}
            address={path}
            words={{
              heading: t('kept.heading'),
              body: t('kept.body'),
              again: t('kept.again'),
              sending: translator('en', 'staff')('sending'),
            }}
          />
        </div>
      </SignInFrame>
    )
  }
}
