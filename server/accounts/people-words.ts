import { ROLES } from '@/domain/access/permissions'
import { translator } from '@/messages/translator'

/** The words of the form that invites somebody or changes a role. */
export function personFormWords(what: 'invite' | 'role') {
  const t = translator('en', 'staffAccount')
  return {
    problem: t('summary'),
    submitting: t('sending'),
    name: t('people.name'),
    email: t('people.email'),
    role: t('people.role'),
    treatsAs: t('people.treatsAs'),
    treatsAsHint: t('people.treatsAsHint'),
    nobody: t('people.nobody'),
    more: what === 'invite' ? t('people.inviteMore') : t('people.roleMore'),
    submit: what === 'invite' ? t('people.send') : t('people.saveRole'),
  }
}

export const roleOptions = () =>
  ROLES.map((role) => ({ value: role, label: translator('en', 'staff')(`roles.${role}`) }))

const DONE = ['invited', 'withdrawn', 'role', 'off', 'on', 'out', 'sent'] as const

/** What the last form did; undefined for anything else that stands in an address. */
export function doneWords(done: string | undefined): string | undefined {
  const known = DONE.find((one) => one === done)
  return known && translator('en', 'staffAccount')(`people.done.${known}`)
}
