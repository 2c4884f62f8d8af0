import { SecretsForm } from '@/components/staff/account/secrets-form'
import { SessionList } from '@/components/staff/account/session-list'
import { DoneNotice } from '@/components/staff/done-notice'
import { Panel } from '@/components/staff/panel'
import { AddPasskeyForm } from '@/components/staff/passkeys/add-passkey-form'
import { PasskeyList } from '@/components/staff/passkeys/passkey-list'
import { StepForm } from '@/components/staff/step-form'
import { ButtonLink } from '@/components/ui/button-link'
import { translator } from '@/messages/translator'
import { loadOwnAccount } from '@/server/accounts/own-account'
import { changePassword, signOutEverywhere } from '@/server/accounts/own-actions'
import { now } from '@/server/clock/now'
import { freshStaffPage } from '@/server/guard/staff-page'
import { dropPasskey, savePasskey, startPasskey } from '@/server/passkeys/actions'
import { listPasskeys } from '@/server/passkeys/own-passkeys'
import { staffPlace } from '@/server/staff/staff-place'

const words = translator('en', 'staffAccount')
const staffWords = translator('en', 'staff')
const DONE = ['password', 'others', 'passkey', 'removed'] as const

export const metadata = { title: words('own.title') }

export default async function AccountPage({ searchParams }: { searchParams: Promise<{ done?: string }> }) {
  const session = await freshStaffPage('account.own')
  const { codesLeft, sessions } = await loadOwnAccount(session)
  const { location } = await staffPlace({ actor: session.staff })
  const passkeys = await listPasskeys(session.staff)
  const clock = { now: now().epochMilliseconds, timeZone: location.timeZone }
  const { done } = await searchParams
  const known = DONE.find((one) => one === done)
  return (
    <>
      <div className="page-head">
        <div>
          <h1>{words('own.title')}</h1>
          <p className="meta">
            <bdi>{session.staff.name}</bdi>, <bdi>{session.staff.email}</bdi>
          </p>
        </div>
      </div>
      <DoneNotice words={known && words(`own.done.${known}`)} />
      <Panel id="password" title={words('own.password')} aside={words('own.passwordMore')}>
        <SecretsForm
          action={changePassword}
          secrets={[
            { name: 'present', label: words('own.present'), kind: 'present' },
            {
              name: 'password',
              label: words('password.label'),
              hint: words('password.hint'),
              kind: 'new',
            },
          ]}
          words={{
            problem: words('summary'),
            submit: words('own.savePassword'),
            submitting: words('sending'),
          }}
        />
      </Panel>
      <Panel id="app" title={words('own.app')}>
        <div className="panel-body decision">
          <p>{words('own.appMore')}</p>
          <p>
            <ButtonLink href="/staff/account/app" look="quiet">
              {words('own.connect')}
            </ButtonLink>
          </p>
        </div>
      </Panel>
      <Panel id="backup" title={words('own.backup')}>
        <div className="panel-body decision">
          <p>{words('own.backupLeft', { count: String(codesLeft) })}</p>
          <p>
            <ButtonLink href="/staff/account/backup-codes" look="quiet">
              {words('own.renew')}
            </ButtonLink>
          </p>
        </div>
      </Panel>
      <Panel id="passkeys" title={words('passkeys.title')}>
        <PasskeyList
          clock={clock}
          drop={dropPasskey}
          passkeys={passkeys.map(({ createdAt, lastUsedAt, ...one }) => ({
            ...one,
            createdAt: createdAt.getTime(),
            usedAt: lastUsedAt?.getTime() ?? null,
          }))}
        />
        <div className="panel-body decision">
          <p>{words('passkeys.more')}</p>
          <AddPasskeyForm
            start={startPasskey}
            save={savePasskey}
            words={{
              problem: words('summary'),
              name: words('passkeys.name'),
              hint: words('passkeys.hint'),
              submit: words('passkeys.add'),
              submitting: words('passkeys.adding'),
              failed: words('passkeys.failed'),
              unknown: words('passkeys.unknown'),
            }}
          />
        </div>
      </Panel>
      <Panel id="sessions" title={words('own.sessions')}>
        <SessionList
          clock={clock}
          sessions={sessions.map(({ startedAt, lastSeenAt, ...one }) => ({
            ...one,
            startedAt: startedAt.getTime(),
            usedAt: lastSeenAt?.getTime() ?? null,
          }))}
        />
        <div className="panel-body decision">
          {(['others', 'all'] as const).map((which) => (
            <StepForm
              key={which}
              action={signOutEverywhere}
              fields={{ which }}
              look="quiet"
              pendingLabel={staffWords('sending')}
              reload={{ href: '/staff/account', label: staffWords('reload') }}
            >
              {words(`own.${which}`)}
            </StepForm>
          ))}
        </div>
      </Panel>
    </>
  )
}
