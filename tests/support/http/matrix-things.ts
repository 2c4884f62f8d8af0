import type { Asker } from '../access-matrix'
import { vectorAnswers } from './api'
import { askForCall } from './call-request'
import { beginDraft, type Draft, readyDraft } from './drafts'
import { openInviteRow, strangeAccount } from './invites'
import { mailTo, type Patient, patientWithBooking, tokenIn } from './patients'
import { canaryWord, stranger } from './people'
import { lockedVisitor, staffVisitor } from './staff'
import { type Visitor, visitor } from './visitor'

export type Things = {
  /** What `{name}` in a row stands for. */
  named: Record<string, string>
  owner: Patient
  other: Patient
  /** The owner's drafts, in the owner's browser. */
  drafts: Draft[]
}

/** A patient with everything that addresses name, and another patient with the same of their own. */
export async function makeThings(): Promise<Things> {
  const person = stranger({ email: `${stranger().name.toLowerCase()}@example.com` })
  const answer = canaryWord()
  const answers = { ...vectorAnswers(), s9_act1: answer }
  const [owner, other] = [await patientWithBooking({ person, answers }), await patientWithBooking()]
  const caller = stranger()
  const draft = await readyDraft()
  const laserDraft = await beginDraft('knee-laser')
  const someone = await strangeAccount()
  const mail = await mailTo(String(person.email))
  const drafts = [draft, laserDraft]
  for (const one of drafts)
    for (const [name, value] of one.browser.cookies) owner.browser.cookies.set(name, value)
  // another patient has a draft too, so that it is not the want of any cookie that keeps others out
  for (const [name, value] of (await readyDraft()).browser.cookies) other.browser.cookies.set(name, value)
  return {
    owner,
    other,
    drafts,
    named: {
      reference: owner.reference,
      token: owner.token,
      appointment: owner.appointmentId,
      form: owner.formId,
      formToken: tokenIn(mail, 'intake'),
      answer,
      fullName: person.name,
      firstName: person.name,
      draft: draft.id,
      draftName: draft.person.name,
      laserDraft: laserDraft.id,
      call: await askForCall(caller),
      caller: caller.name,
      mail: mail.id,
      invite: (await openInviteRow()).token,
      person: someone.id,
      personEmail: someone.email,
    },
  }
}

/** A row's text with the things that it names. */
export const filledIn = (text: string, { named }: Things) =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = named[name]
    if (!value) throw new Error(`Nothing is called ${name}`)
    return value
  })

/** The browser of whoever asks: staff with a session of their own each time. */
export async function browserOf(
  asker: Asker,
  { owner, other }: Pick<Things, 'owner' | 'other'>,
): Promise<Visitor> {
  if (asker === 'anonymous') return visitor()
  if (asker === 'patient') return visitor(Object.fromEntries(owner.browser.cookies))
  if (asker === 'otherPatient') return visitor(Object.fromEntries(other.browser.cookies))
  return asker === 'locked' ? lockedVisitor() : staffVisitor(asker)
}

let pair: Promise<[Patient, Patient]> | undefined

/** Two patients with bookings of their own, for askers who must have a cookie but own nothing of what is tried. */
export function twoPatients(): Promise<[Patient, Patient]> {
  pair ??= Promise.all([patientWithBooking(), patientWithBooking()])
  return pair
}
