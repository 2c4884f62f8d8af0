import { cookies } from 'next/headers'
import { now } from '../clock/now'
import { answersCookie, bookingCookie, cookieOptions } from './cookie'
import { linkExpiry } from './issue-link'

const DAY_MILLISECONDS = 86_400_000

type Access = {
  reference: string
  formId: string
  endsAt: Date
  manageToken: string
  /** Null when the answers may not be read without the date of birth any more. */
  answersToken: string | null
}

/** Lets the browser that just booked open its booking, and read the answers it just gave. */
export async function giveBrowserAccess({ reference, formId, endsAt, manageToken, answersToken }: Access) {
  const jar = await cookies()
  const days = (linkExpiry(endsAt).getTime() - now().epochMilliseconds) / DAY_MILLISECONDS
  jar.set(bookingCookie(reference), manageToken, cookieOptions(days))
  if (answersToken) jar.set(answersCookie(formId), answersToken, cookieOptions(1))
}
