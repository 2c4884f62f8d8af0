import type { Asker, Outcome, RouteRow } from '../access-matrix'
import { filledIn, type Things } from './matrix-things'
import { ownOrigin } from './target'
import type { Answer, Visitor } from './visitor'

type Asked = { asker: Asker; row: RouteRow; things: Things; browser: Visitor }

/** Sends what a row of the matrix describes. */
export function askRow({ asker, row, things, browser }: Asked): Promise<Answer> {
  const headers: Record<string, string> = {}
  if (row.method !== 'GET') {
    headers.origin = ownOrigin
    headers['content-type'] = 'application/json'
    headers['idempotency-key'] = 'matrix'
  }
  const patient = asker === 'patient' ? things.owner : asker === 'otherPatient' ? things.other : null
  if (row.bearer && patient) headers.authorization = `Bearer ${patient.token}`
  return browser.send(filledIn(row.address, things), {
    method: row.method,
    headers,
    ...(row.body && { body: row.body }),
  })
}

/** What became of it, in the words of the matrix; the status where it has none for it. */
export function outcomeOf({ status, location, text }: Answer, mark: string | undefined): Outcome | number {
  if (status >= 300 && status < 400)
    return /^(https?:\/\/[^/]+)?\/staff\/(sign-in|unlock)(\?|$)/.test(location ?? '') ? 'signIn' : 'ledOn'
  if (status >= 200 && status < 300) return !mark || text.includes(mark) ? 'shown' : 'withheld'
  if (status === 404) return 'missing'
  if (status === 401 || status === 403) return 'refused'
  if (status === 400 || status === 415 || status === 422) return 'invalid'
  return status
}
