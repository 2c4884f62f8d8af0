import { addDays, clinicToday, vectorAnswers } from './api'
import { safetyFields } from './call-request'
import { formWith, type PageForm, postForm } from './page-forms'
import { type Person, stranger } from './people'
import { type Answer, type Visitor, visitor } from './visitor'

export type Draft = { browser: Visitor; id: string; person: Person }

/** Passes "Is it safe to wait?" and begins a booking, as a browser without scripts does. */
export async function beginDraft(service = 'physiotherapy-session', person = stranger()): Promise<Draft> {
  const browser = visitor()
  const page = await browser.get(`/en/book/${service}/safety`)
  const passed = await postForm(browser, { form: formWith(page, 'ticks'), typed: safetyFields(['none']) })
  const id = /\/book\/d\/([0-9a-f-]{36})\//.exec(passed.location ?? '')?.[1]
  if (!id) throw new Error(`No draft: ${passed.status} ${passed.location}`)
  return { browser, id, person }
}

export const draftPage = ({ browser, id }: Draft, step: string): Promise<Answer> =>
  browser.get(`/en/book/d/${id}/${step}`)

/** Answers of the laser page that let laser be booked, as its form sends them. */
export function laserFields(): Record<string, string | string[]> {
  const answers = Object.entries(vectorAnswers()).filter(([id]) => /^(l_|s7_|s1_sex)/.test(id))
  return Object.fromEntries(answers.map(([id, value]) => [id, [value].flat().map(String)]))
}

/** One of the time page's buttons, some weeks from now so that few others want it. */
export async function timeChoice(draft: Draft): Promise<{ form: PageForm; typed: Record<string, string> }> {
  const from = addDays(await clinicToday(), 28)
  const page = await draft.browser.get(`/en/book/d/${draft.id}/time?from=${from}`)
  const { form } = { form: formWith(page, 'minutes') }
  const button = form.buttons[Math.floor(Math.random() * form.buttons.length)]
  return { form, typed: { minutes: button?.value ?? '' } }
}

/** Chooses and holds a time; whoever loses a race takes another one. */
export async function holdTime(draft: Draft) {
  for (let tries = 0; tries < 8; tries += 1) {
    const held = await postForm(draft.browser, await timeChoice(draft))
    if (held.location?.endsWith('/details') || held.location?.endsWith('/check')) return
  }
  throw new Error('No time could be held')
}

export const detailFields = ({ name, mobile, email }: Person) => ({
  fullName: name,
  mobile,
  email: email ?? '',
})

/** A draft with time and details, ready to be confirmed. */
export async function readyDraft(person = stranger(), more: Record<string, string> = {}): Promise<Draft> {
  const draft = await beginDraft('physiotherapy-session', person)
  await holdTime(draft)
  const form = formWith(await draftPage(draft, 'details'), 'fullName')
  const saved = await postForm(draft.browser, { form, typed: { ...detailFields(person), ...more } })
  if (!saved.location?.endsWith('/check')) throw new Error(`Details refused: ${saved.status}`)
  return draft
}

/** "Confirm booking". @returns the booking's reference */
export async function confirmDraft(draft: Draft, more: Record<string, string> = {}): Promise<string> {
  const form = formWith(await draftPage(draft, 'check'), 'draft')
  const booked = await postForm(draft.browser, { form, typed: more })
  const reference = /\/booking\/([A-Z2-9]{4}-[2-9]{2})/.exec(booked.location ?? '')?.[1]
  if (!reference) throw new Error(`Not booked: ${booked.status} ${booked.location}`)
  return reference
}
