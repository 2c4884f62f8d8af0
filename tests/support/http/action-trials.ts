import { expect } from '@playwright/test'
import { DEMO_PASSWORD } from '@/server/demo/demo-staff'
import type { ActionName } from '../action-matrix'
import { vectorAnswers } from './api'
import { askForCall, callsOf, safetyFields } from './call-request'
import { beginDraft, type Draft, detailFields, holdTime, laserFields, readyDraft, timeChoice } from './drafts'
import { accountLinkRow, openInviteRow, strangeAccount } from './invites'
import { type Patient, patientWithBooking } from './patients'
import { stranger } from './people'
import type { Fields } from './server-actions'
import { sql } from './target'
import type { Answer, Visitor } from './visitor'

/** One chance for an action to do something. */
export type Trial = {
  /** The page that has its form. */
  path: string
  fields: Fields
  /** Browser of the patient whose thing it is, where it is anybody's. */
  own?: Visitor
  /** Whether it has done what it is for. */
  happened: (answer: Answer, browser: Visitor) => Promise<boolean> | boolean
}

const appears = (rows: () => PromiseLike<{ length: number }>) =>
  expect
    .poll(async () => (await rows()).length, { timeout: 10_000 })
    .toBeGreaterThan(0)
    .then(
      () => true,
      () => false,
    )

const mailbox = () => `${stranger().name.toLowerCase()}@example.com`

const draftTrial = async (
  step: string,
  { draft, fields = {}, column }: { draft: Draft; fields?: Fields; column: string },
): Promise<Trial> => {
  const read = async () => {
    const [row] = await sql`select ${sql(column)}::text as value from booking_draft where id = ${draft.id}`
    return row?.value
  }
  const before = await read()
  return {
    path: `/en/book/d/${draft.id}/${step}`,
    fields: { locale: 'en', draft: draft.id, ...fields },
    own: draft.browser,
    happened: async () => (await read()) !== before,
  }
}

async function formTrial(
  page: string,
  { patient, fields, query }: { patient: Patient; fields: Fields; query: () => Promise<unknown> },
): Promise<Trial> {
  const before = JSON.stringify(await query())
  return {
    path: `/en/intake/${patient.formId}/${page}`,
    fields: { locale: 'en', form: patient.formId, ...fields },
    own: patient.browser,
    happened: async () => JSON.stringify(await query()) !== before,
  }
}

async function visitTrial(fields: Fields, wanted: Parameters<typeof patientWithBooking>[0]): Promise<Trial> {
  const { appointmentId } = await patientWithBooking(wanted)
  const status = async () =>
    (await sql`select status from appointment where id = ${appointmentId}`)[0]?.status
  const before = await status()
  return {
    path: `/staff/appointments/${appointmentId}`,
    fields: { appointmentId, version: '1', ...fields },
    happened: async () => (await status()) !== before,
  }
}

const pendingLaser = { service: 'knee-laser', answers: vectorAnswers('TV15') }

async function reviewTrial(fields: Fields, table: 'flag_review' | 'form_review'): Promise<Trial> {
  const { formId } = await patientWithBooking({ service: 'knee-laser' })
  await sql`update intake_form set status = 'sent', sent_at = saved_at where id = ${formId}`
  return {
    path: `/staff/forms/${formId}`,
    fields: { formId, version: '1', ...fields },
    happened: async () => (await sql`select 1 from ${sql(table)} where form_id = ${formId}`).length > 0,
  }
}

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

/** A fresh trial of every action, with input that is right. */
export const TRIALS: Record<ActionName, () => Promise<Trial>> = {
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
  'server/accounts/reset-actions.ts#connectNewApp': () =>
    resetTrial({ password: DEMO_PASSWORD, code: '000000' }, 'one_time_code'),
  'server/auth/actions.ts#signIn': async () => ({
    path: '/staff/sign-in',
    fields: { email: 'hina.raza@genu.example', password: DEMO_PASSWORD },
    happened: (_, browser) => browser.cookies.has('genu-sign-in'),
  }),
  'server/auth/actions.ts#enterCode': async () => ({
    path: '/staff/sign-in/code',
    fields: { code: '000000' },
    happened: ({ location, headers }) => /again=1/.test(`${location}${headers.get('x-action-redirect')}`),
  }),
  'server/auth/actions.ts#enterBackupCode': async () => ({
    path: '/staff/sign-in/backup-code',
    fields: { code: 'K7QX2MPAK7QX2MPAK7QX2MPA' },
    happened: ({ location, headers }) => /again=1/.test(`${location}${headers.get('x-action-redirect')}`),
  }),
  'server/auth/actions.ts#unlock': async () => ({
    path: '/staff/unlock',
    fields: { password: DEMO_PASSWORD },
    happened: ({ location, headers }) => /\/staff/.test(`${location}${headers.get('x-action-redirect')}`),
  }),
  'server/booking/actions/check-safety.ts#checkSafety': async () => ({
    path: '/en/book/physiotherapy-session/safety',
    fields: { locale: 'en', service: 'physiotherapy-session', ...safetyFields(['none']) },
    happened: ({ location, headers }) => /\/book\/d\//.test(`${location}${headers.get('x-action-redirect')}`),
  }),
  'server/booking/actions/find-booking.ts#findBooking': async () => {
    const { reference, person, appointmentId } = await patientWithBooking({
      person: stranger({ email: mailbox() }),
    })
    return {
      path: '/en/booking/find',
      fields: { locale: 'en', reference, mobile: person.mobile },
      // made after the answer, so that its time tells nothing
      happened: () =>
        appears(async () => [
          ...(await sql`select 1 from outbox_message where appointment_id = ${appointmentId} and kind = 'manage_link'`),
        ]),
    }
  },
  'server/booking/actions/check-laser.ts#checkLaser': async () => {
    const draft = await beginDraft('knee-laser')
    const fields = { service: 'knee-laser', asked: Object.keys(laserFields()), ...laserFields() }
    return draftTrial('laser', { draft, fields, column: 'content_sealed' })
  },
  'server/booking/actions/ask-for-call.ts#askForCall': async () => {
    const draft = await beginDraft('knee-laser')
    const { name, mobile } = stranger()
    return {
      path: `/en/book/d/${draft.id}/laser`,
      fields: { locale: 'en', draft: draft.id, name, mobile },
      own: draft.browser,
      happened: async () => (await callsOf({ name } as never)).length > 0,
    }
  },
  'server/booking/actions/choose-physiotherapy.ts#choosePhysiotherapy': async () =>
    draftTrial('laser', { draft: await beginDraft('knee-laser'), column: 'service_id' }),
  'server/booking/actions/choose-time.ts#chooseTime': async () => {
    const draft = await beginDraft()
    const { form, typed } = await timeChoice(draft)
    const day = form.fields.find(([name]) => name === 'day')?.[1] ?? ''
    return draftTrial('time', { draft, fields: { day, with: '', ...typed }, column: 'hold_id' })
  },
  'server/booking/actions/save-details.ts#saveDetails': async () => {
    const draft = await beginDraft()
    await holdTime(draft)
    return draftTrial('details', { draft, fields: detailFields(stranger()), column: 'content_sealed' })
  },
  'server/booking/actions/confirm-booking.ts#confirmBooking': async () =>
    draftTrial('check', { draft: await readyDraft(), column: 'appointment_id' }),

  'server/intake/actions.ts#savePageAction': async () => {
    const patient = await patientWithBooking()
    const query = () => sql`select answers_sealed from intake_form where id = ${patient.formId}`
    const fields = { page: 'signs', s2_hot_red: 'no', s2_fever: 'no' }
    return formTrial('signs', { patient, fields, query })
  },
  'server/intake/actions.ts#birthDateAction': async () => {
    const patient = await patientWithBooking()
    const query = () => sql`select count(*) from birth_date_try where form_id = ${patient.formId}`
    const fields = { next: '', 'birth-day': '1', 'birth-month': '2', 'birth-year': '1990' }
    return formTrial('birth-date', { patient, fields, query })
  },
  'server/intake/actions.ts#sendFormAction': async () => {
    const patient = await patientWithBooking()
    return {
      path: `/en/intake/${patient.formId}/check`,
      fields: { locale: 'en', form: patient.formId },
      own: patient.browser,
      // the form is not complete: who may send it is led to what is missing
      happened: ({ location, headers }) =>
        /\/check(;|$)/.test(location ?? headers.get('x-action-redirect') ?? ''),
    }
  },

  'server/staff/appointment/actions.ts#changeVisitStatus': () =>
    visitTrial({ step: 'mark_arrived', from: 'appointment' }, { fromDay: 0, days: 1 }),
  'server/staff/appointment/actions.ts#clearLaser': () => visitTrial({}, pendingLaser),
  'server/staff/appointment/actions.ts#declineLaser': () =>
    visitTrial({ reason: 'Not safe now' }, pendingLaser),
  'server/staff/appointment/actions.ts#sendFormLink': async () => {
    const person = stranger({ email: mailbox() })
    const { appointmentId } = await patientWithBooking({ person })
    const mails = async () =>
      (await sql`select 1 from outbox_message where appointment_id = ${appointmentId}`).length
    const before = await mails()
    return {
      path: `/staff/appointments/${appointmentId}`,
      fields: { appointmentId },
      happened: async () => (await mails()) > before,
    }
  },
  'server/staff/calls/actions.ts#markCallDone': async () => {
    const caller = stranger()
    const callId = await askForCall(caller)
    return {
      path: `/staff/call-requests/${callId}`,
      fields: { callId },
      happened: async () => (await callsOf(caller))[0]?.called_at !== null,
    }
  },
  'server/staff/forms/actions.ts#markFlagReviewed': () => reviewTrial({ ruleId: 'LP06' }, 'flag_review'),
  'server/staff/forms/actions.ts#signOffForm': () =>
    reviewTrial({ outcome: 'treat', note: '' }, 'form_review'),
}
