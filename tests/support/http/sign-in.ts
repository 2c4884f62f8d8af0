import { DEMO_PASSWORD } from '@/server/demo/demo-staff'
import { formWith, postForm } from './page-forms'
import { type Visitor, visitor } from './visitor'

const MOST_TRIES = 4

/** The one-time code that the local mailbox shows for a demo account. */
export async function oneTimeCode(email: string): Promise<string> {
  const { text } = await visitor().get('/dev/mail')
  const row = text.split('<tr').find((part) => part.includes(email)) ?? ''
  const digits = /(\d{3}) ?(\d{3})</.exec(row)
  if (!digits) throw new Error(`No code for ${email}`)
  return `${digits[1]}${digits[2]}`
}

/** E-mail and password: the browser then stands before the page for the code. */
export async function passPassword(browser: Visitor, email: string) {
  const form = formWith(await browser.get('/staff/sign-in'), 'email', 'password')
  return postForm(browser, { form, typed: { email, password: DEMO_PASSWORD } })
}

export async function sendCode(browser: Visitor, code: string) {
  const form = formWith(await browser.get('/staff/sign-in/code'), 'code')
  return postForm(browser, { form, typed: { code } })
}

/** Signs a demo account in through both pages; a code that somebody else used up meanwhile is asked for again. */
export async function signIn(email: string, browser = visitor()): Promise<Visitor> {
  await passPassword(browser, email)
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const answer = await sendCode(browser, await oneTimeCode(email))
    if (answer.status === 303) return browser
  }
  throw new Error(`${email} could not sign in`)
}
