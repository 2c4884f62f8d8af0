import { DEMO_PASSWORD } from '@/server/demo/demo-staff'
import type { ActionName } from '../action-matrix'
import { accountLinkRow, openInviteRow, strangeAccount } from './invites'
import type { Fields } from './server-actions'
import { sql } from './target'
import { appears, mailbox, type Trial } from './trial'

async function inviteTrial(fields: Fields): Promise<Trial> {
  const { id } = await openInviteRow()
  const read = async () =>
    JSON.stringify(await sql`select password_hash, accepted_at from staff_invite where id = ${id}`)
  const before = await read()
  return { path: '/staff/invite', fields, happened: async () => (await read()) !== before }
}

async function resetTrial(fields: Fields, purpose: 'password' | 'one_time_code'): Promise<Trial> {
  const { tokenHash } = await accountLinkRow(purpose)
  const used = () => sql`select 1 from account_link where token_hash = ${tokenHash} and used_at is not null`
  return { path: '/staff/reset/open', fields, happened: async () => (await used()).length > 0 }
}

/** Something that an owner does to an account of nobody's. */
async function personTrial(fields: Fields, read: (id: string) => Promise<unknown>): Promise<Trial> {
  const { id } = await strangeAccount()
  await sql`
    insert into session (token_hash, user_id, expires, last_seen_at)
    select ${id}, ${id}, created_at + interval '9 hours', created_at from "user" where id = ${id}`
  const before = JSON.stringify(await read(id))
  return {
    path: `/staff/people/${id}`,
    fields: { userId: id, ...fields },
    happened: async () => JSON.stringify(await read(id)) !== before,
  }
}

const rowOf = (id: string) => sql`select role, disabled_at from "user" where id = ${id}`

/** A question to a passkey: it leaves a challenge. */
async function challengeTrial(path: string, purpose: 'sign_in' | 'register'): Promise<Trial> {
  const read = async () => (await sql`select 1 from passkey_challenge where purpose = ${purpose}`).length
  const before = await read()
  return { path, fields: {}, happened: async () => (await read()) > before }
}

/** Something that somebody does to their own account: it leaves a row in the audit trail. */
async function ownTrial(
  path: string,
  { fields, action }: { fields: Fields; action: string },
): Promise<Trial> {
  const read = async () => (await sql`select max(id) as id from audit_event where action = ${action}`)[0]?.id
  const before = await read()
  return { path, fields, happened: async () => (await read()) !== before }
}

type AccountAction = Extract<ActionName, `server/accounts/${string}` | `server/passkeys/${string}`>

/** A fresh trial of every action on accounts, invitations and passkeys. */
export const ACCOUNT_TRIALS: Record<AccountAction, () => Promise<Trial>> = {
  'server/accounts/invite-actions.ts#chooseInvitePassword': () =>
    inviteTrial({ password: 'slate lantern under seven bridges' }),
  'server/accounts/invite-actions.ts#acceptOwnInvite': () => inviteTrial({ code: '000000' }),
  'server/accounts/people-actions.ts#invitePerson': async () => {
    const email = mailbox()
    return {
      path: '/staff/people',
      fields: { name: 'New Person', email, role: 'receptionist', practitionerId: '' },
      happened: async () => (await sql`select 1 from staff_invite where email = ${email}`).length > 0,
    }
  },
  'server/accounts/people-actions.ts#changePersonRole': () =>
    personTrial({ role: 'owner', practitionerId: '' }, rowOf),
  'server/accounts/people-actions.ts#switchPerson': () => personTrial({ on: 'no' }, rowOf),
  'server/accounts/people-actions.ts#endPersonSessions': () =>
    personTrial({}, (id) => sql`select 1 from session where user_id = ${id}`),
  'server/accounts/people-actions.ts#sendPersonCodeReset': () =>
    personTrial({}, (id) => sql`select 1 from account_link where user_id = ${id}`),
  'server/accounts/people-actions.ts#withdrawPersonInvite': async () => {
    const { id } = await openInviteRow()
    return {
      path: '/staff/people',
      fields: { inviteId: id },
      happened: async () =>
        (await sql`select 1 from staff_invite where id = ${id} and withdrawn_at is not null`).length > 0,
    }
  },
  'server/accounts/own-actions.ts#prove': async () => ({
    path: '/staff/prove',
    fields: { password: 'not this one at all', code: '000000' },
    happened: ({ text }) => text.includes('That is not your present password'),
  }),
  'server/accounts/own-actions.ts#changePassword': async () => ({
    path: '/staff/account',
    fields: { present: 'not this one at all', password: 'slate lantern under seven bridges' },
    happened: ({ text }) => text.includes('That is not your present password'),
  }),
  'server/accounts/own-actions.ts#startOwnApp': async () => {
    // of the askers only: other tests have accounts of their own
    const askers = sql`select id from "user" where email like '%@genu.example'`
    await sql`delete from totp_enrolment where user_id in (${askers})`
    return {
      path: '/staff/account/app',
      fields: {},
      happened: async () => (await sql`select 1 from totp_enrolment where user_id in (${askers})`).length > 0,
    }
  },
  'server/accounts/own-actions.ts#connectOwnApp': async () => ({
    path: '/staff/account/app',
    fields: { code: '000000' },
    happened: ({ text }) => /That code is not right|This took too long/.test(text),
  }),
  'server/accounts/own-actions.ts#renewBackup': () =>
    ownTrial('/staff/account/backup-codes', { fields: {}, action: 'staff.backup-codes-renewed' }),
  'server/accounts/own-actions.ts#signOutEverywhere': () =>
    ownTrial('/staff/account', { fields: { which: 'others' }, action: 'session.ended-everywhere' }),
  'server/passkeys/actions.ts#askForPasskey': () => challengeTrial('/staff/sign-in', 'sign_in'),
  'server/passkeys/actions.ts#signInByPasskey': async () => ({
    path: '/staff/sign-in',
    fields: { response: '{}' },
    happened: ({ text }) => text.includes('That passkey did not work'),
  }),
  'server/passkeys/actions.ts#startPasskey': () => challengeTrial('/staff/account', 'register'),
  'server/passkeys/actions.ts#savePasskey': async () => ({
    path: '/staff/account',
    fields: { name: 'A phone', response: '{}' },
    happened: ({ text }) => text.includes('That passkey did not work'),
  }),
  'server/passkeys/actions.ts#dropPasskey': async () => ({
    path: '/staff/account',
    fields: { passkeyId: 'none-of-mine' },
    happened: ({ text }) => text.includes('This is not there any more'),
  }),
  'server/accounts/reset-actions.ts#askForReset': async () => {
    const { email } = await strangeAccount()
    return {
      path: '/staff/reset',
      fields: { email },
      // made after the answer, so that its time tells nothing
      happened: () =>
        appears(
          () => sql`select 1 from account_link l join "user" u on u.id = l.user_id where u.email = ${email}`,
        ),
    }
  },
  'server/accounts/reset-actions.ts#chooseNewPassword': () =>
    resetTrial({ password: 'slate lantern under seven bridges' }, 'password'),
  'server/accounts/reset-actions.ts#startNewApp': async () => {
    const { id } = await accountLinkRow('one_time_code')
    return {
      path: '/staff/reset/open',
      fields: {},
      happened: async () => (await sql`select 1 from totp_enrolment where user_id = ${id}`).length > 0,
    }
  },
  'server/accounts/reset-actions.ts#connectNewApp': () =>
    resetTrial({ password: DEMO_PASSWORD, code: '000000' }, 'one_time_code'),
}
