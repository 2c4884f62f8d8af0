import { UnlockForm } from '@/components/staff/lock/unlock-form'
import { SignInFrame } from '@/components/staff/sign-in-frame'
import { ownStaffPath } from '@/domain/access/own-staff-path'
import { translator } from '@/messages/translator'
import { unlock } from '@/server/auth/actions'
import { unlockWords } from '@/server/auth/unlock-words'
import { lockedPage } from '@/server/guard/staff-sign-in-page'

export const metadata = { title: translator('en', 'staffSignIn')('unlock.title') }

export default async function UnlockPage({ searchParams }: { searchParams: Promise<{ next?: string }> }) {
  const staff = await lockedPage()
  const words = unlockWords(staff)
  const next = ownStaffPath((await searchParams).next)
  return (
    <SignInFrame title={words.title} intro={`${words.intro} ${words.who}.`} signOut={words.other}>
      <UnlockForm action={unlock} email={staff.email} words={words} next={next} />
    </SignInFrame>
  )
}
