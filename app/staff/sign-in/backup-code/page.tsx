import { CodeForm } from '@/components/staff/code-form'
import { SignInFrame } from '@/components/staff/sign-in-frame'
import { ownStaffPath, withNext } from '@/domain/access/own-staff-path'
import { translator } from '@/messages/translator'
import { enterBackupCode } from '@/server/auth/actions'
import { signInCodePage } from '@/server/guard/staff-sign-in-page'

const words = translator('en', 'staffSignIn')

export const metadata = { title: words('backup.title') }

export default async function BackupCodePage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  await signInCodePage()
  const next = ownStaffPath((await searchParams).next)
  return (
    <SignInFrame
      title={words('backup.title')}
      intro={words('backup.intro')}
      back={{ href: withNext('/staff/sign-in/code', next), label: words('backup.back') }}
    >
      <CodeForm
        action={enterBackupCode}
        next={next}
        kind="backup"
        words={{
          problem: words('summary'),
          label: words('backup.label'),
          hint: words('backup.hint'),
          submit: words('code.submit'),
          submitting: words('code.submitting'),
        }}
      />
    </SignInFrame>
  )
}
