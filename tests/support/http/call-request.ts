import { formWith, type PageForm, postForm } from './page-forms'
import { type Person, stranger } from './people'
import { sql } from './target'
import { visitor } from './visitor'

const SAFETY = '/en/book/physiotherapy-session/safety'

/** Fields of "Is it safe to wait?" for somebody of 32 years with these ticks. */
export const safetyFields = (ticks: string[]) => ({
  s1_for_whom: 'me',
  's1_dob-day': '15',
  's1_dob-month': '1',
  's1_dob-year': '1994',
  ticks,
})

/** The form "Tell the clinic" of somebody whom the safety check has stopped, ready to be sent. */
export async function tellForm() {
  const browser = visitor()
  const form = formWith(await browser.get(SAFETY), 'ticks', 'asked')
  const stopped = await postForm(browser, { form, typed: safetyFields(['s2_breath']) })
  return { browser, form: formWith(stopped, 'intent', 'name') }
}

/** Requests to be called that bear a person's name. */
export const callsOf = ({ name }: Person) =>
  sql<{ id: string; called_at: Date | null }[]>`select id, called_at from call_request where name = ${name}`

/** Asks the clinic to call, as a stopped person does. @returns the request's id */
export async function askForCall(person: Person = stranger()): Promise<string> {
  const { browser, form } = await tellForm()
  await sendTell(browser, form, person)
  const [made] = await callsOf(person)
  if (!made) throw new Error('The request to be called was not kept')
  return made.id
}

export const sendTell = (
  browser: Parameters<typeof postForm>[0],
  form: PageForm,
  { name, mobile }: Person,
  headers?: Record<string, string>,
) => postForm(browser, { form, typed: { name, mobile }, ...(headers && { headers }) })
