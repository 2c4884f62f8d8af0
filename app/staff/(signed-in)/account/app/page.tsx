import { ConnectAppForm } from '@/components/staff/account/connect-app-form'
import { PageLead } from '@/components/staff/page-lead'
import { Panel } from '@/components/staff/panel'
import { translator } from '@/messages/translator'
import { connectKey, connectWords } from '@/server/accounts/connect-app'
import { connectOwnApp } from '@/server/accounts/own-actions'
import { newAppSecret, waitingAppSecret } from '@/server/accounts/renew-codes'
import { isFormPost } from '@/server/guard/is-form-post'
import { freshStaffPage } from '@/server/guard/staff-page'

const words = translator('en', 'staffAccount')

export const metadata = { title: words('app.title') }

export default async function OwnAppPage() {
  const { staff } = await freshStaffPage('account.own')
  // the answer to a form without scripts: once the app is connected there is no other secret to show
  const secret = await ((await isFormPost()) ? waitingAppSecret : newAppSecret)(staff.userId)
  return (
    <>
      <PageLead
        back={{ href: '/staff/account', label: words('own.back') }}
        title={words('app.title')}
        name={words('app.title')}
      />
      <Panel id="connect" title={words('own.app')}>
        <ConnectAppForm
          action={connectOwnApp}
          address="/staff/account/app"
          key32={secret ? connectKey({ secret, email: staff.email }) : null}
          doneHref="/staff/account"
          words={connectWords()}
        />
      </Panel>
    </>
  )
}
