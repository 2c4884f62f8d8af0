import { RenewCodesForm } from '@/components/staff/account/renew-codes-form'
import { PageLead } from '@/components/staff/page-lead'
import { Panel } from '@/components/staff/panel'
import { translator } from '@/messages/translator'
import { connectWords } from '@/server/accounts/connect-app'
import { renewBackup } from '@/server/accounts/own-actions'
import { freshStaffPage } from '@/server/guard/staff-page'

const words = translator('en', 'staffAccount')

export const metadata = { title: words('own.renewPage') }

export default async function BackupCodesPage() {
  await freshStaffPage('account.own')
  return (
    <>
      <PageLead
        back={{ href: '/staff/account', label: words('own.back') }}
        title={words('own.renewPage')}
        name={words('own.renewPage')}
      />
      <Panel id="codes" title={words('own.backup')}>
        <RenewCodesForm
          action={renewBackup}
          address="/staff/account/backup-codes"
          doneHref="/staff/account"
          words={{
            problem: words('summary'),
            more: words('own.backupMore'),
            submit: words('own.renew'),
            submitting: words('sending'),
            codes: connectWords().codes,
          }}
        />
      </Panel>
    </>
  )
}
