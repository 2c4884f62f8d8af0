import { ConnectAppForm } from '@/components/staff/account/connect-app-form'
import { StartAppForm } from '@/components/staff/account/start-app-form'
import { PageLead } from '@/components/staff/page-lead'
import { Panel } from '@/components/staff/panel'
import { translator } from '@/messages/translator'
import { connectKey, connectWords, startWords } from '@/server/accounts/connect-app'
import { connectOwnApp, startOwnApp } from '@/server/accounts/own-actions'
import { waitingAppSecret } from '@/server/accounts/renew-codes'
import { isFormPost } from '@/server/guard/is-form-post'
import { freshStaffPage } from '@/server/guard/staff-page'

const words = translator('en', 'staffAccount')

export const metadata = { title: words('app.title') }

export default async function OwnAppPage() {
  const { staff } = await freshStaffPage('account.own')
  const secret = await waitingAppSecret(staff.userId)
  // the answer to a form without scripts, which may bring the backup codes
  const isAnswer = await isFormPost()
  return (
    <>
      <PageLead
        back={{ href: '/staff/account', label: words('own.back') }}
        title={words('app.title')}
        name={words('app.title')}
      />
      <Panel id="connect" title={words('own.app')}>
        {secret || isAnswer ? (
          <ConnectAppForm
            action={connectOwnApp}
            address="/staff/account/app"
            key32={secret ? connectKey({ secret, email: staff.email }) : null}
            doneHref="/staff/account"
            words={connectWords()}
          />
        ) : (
          <StartAppForm action={startOwnApp} words={startWords()} />
        )}
      </Panel>
    </>
  )
}
