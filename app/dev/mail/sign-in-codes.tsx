import { translator } from '@/messages/translator'
import type { DemoCode } from '@/server/auth/demo-codes'

/** The second factor of the demo accounts, which have no telephone to show it on. */
export function SignInCodes({ codes }: { codes: DemoCode[] }) {
  const t = translator('en', 'mail')
  return (
    <section className="panel">
      <div className="panel-head">
        <h2 id="codes">{t('mailbox.codes')}</h2>
      </div>
      <table className="cards" aria-labelledby="codes">
        <thead>
          <tr>
            <th scope="col">{t('mailbox.name')}</th>
            <th scope="col">{t('mailbox.role')}</th>
            <th scope="col">{t('mailbox.email')}</th>
            <th scope="col">{t('mailbox.code')}</th>
            <th scope="col">{t('mailbox.valid')}</th>
          </tr>
        </thead>
        <tbody>
          {codes.map(({ name, role, email, code, secondsLeft }) => (
            <tr key={email}>
              <th scope="row">{name}</th>
              <td>{role}</td>
              <td className="mailbox-address">{email}</td>
              <td className="mailbox-code">{code}</td>
              <td className="meta">{t('mailbox.seconds', { count: String(secondsLeft) })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
