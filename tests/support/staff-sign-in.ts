import { EMPTY_FORM } from '@/domain/forms/form-state'
import { enterCode, signIn } from '@/server/auth/actions'
import { staffCookie } from '@/server/auth/staff-cookie'
import { DEMO_PASSWORD } from '@/server/demo/demo-staff'
import { browser, outcomeOf } from './fake-browser'
import { codeOf, emailOf, type Person } from './staff-people'

/** A posted form with these fields. */
export function formOf(fields: Record<string, string>): FormData {
  const data = new FormData()
  for (const [name, value] of Object.entries(fields)) data.append(name, value)
  return data
}

/** The right e-mail and password of a person. */
export const rightPair = (person: Person) => ({ email: emailOf(person), password: DEMO_PASSWORD })

/** Sends the first form of signing in from the stand-in browser. */
export const givePassword = (fields: Record<string, string>) => outcomeOf(signIn(EMPTY_FORM, formOf(fields)))

/** Sends the second form of signing in. */
export const giveCode = (fields: Record<string, string>) => outcomeOf(enterCode(EMPTY_FORM, formOf(fields)))

/** A cookie of the stand-in browser, empty when it has none. */
export async function cookieValue(name: string): Promise<string> {
  return (await browser.cookies()).get(name)?.value ?? ''
}

/** Signs a person in with both factors. @returns the session's cookie */
export async function signInAs(person: Person): Promise<string> {
  await givePassword(rightPair(person))
  const outcome = await giveCode({ code: await codeOf(person) })
  if (!('redirectTo' in outcome) || outcome.redirectTo !== '/staff')
    throw new Error(`${person} is not signed in`)
  return cookieValue(staffCookie())
}
