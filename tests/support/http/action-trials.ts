import { DEMO_PASSWORD } from '@/server/demo/demo-staff'
import type { ActionName } from '../action-matrix'
import { ACCOUNT_TRIALS } from './account-trials'
import { vectorAnswers } from './api'
import { askForCall, callsOf, safetyFields } from './call-request'
import { beginDraft, type Draft, detailFields, holdTime, laserFields, readyDraft, timeChoice } from './drafts'
import { type Patient, patientWithBooking } from './patients'
import { stranger } from './people'
import type { Fields } from './server-actions'
import { sql } from './target'
import { appears, mailbox, type Trial } from './trial'

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

/** A fresh trial of every action, with input that is right. */
export const TRIALS: Record<ActionName, () => Promise<Trial>> = {
  ...ACCOUNT_TRIALS,
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
