import { translator } from '@/messages/translator'
import { env } from '../env'

/** What the page of a locked session and the lock over a page say. */
export function unlockWords({ name }: { name: string }) {
  const t = translator('en', 'staffSignIn')
  return {
    clinic: translator('en', 'staff')('clinic'),
    title: t('unlock.title'),
    intro: t('unlock.intro', { minutes: String(env().STAFF_IDLE_MINUTES) }),
    who: t('unlock.who', { name }),
    other: t('unlock.other'),
    problem: t('summary'),
    password: t('password'),
    submit: t('unlock.submit'),
    submitting: t('unlock.submitting'),
  }
}
