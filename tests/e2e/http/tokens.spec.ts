import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { api, bookedOf, bookingBody, freeStarts } from '@/tests/support/http/api'
import { findInTables } from '@/tests/support/http/database-dump'
import { logsWith } from '@/tests/support/http/logs'
import { mailTo, patientWithBooking, tokenIn } from '@/tests/support/http/patients'
import { stranger } from '@/tests/support/http/people'

const SERVICE = 'physiotherapy-session'
const TOKENS = 200
const AT_ONCE = 8

/** Stands in for the mail provider: what it was sent carries links, as the real one's mails do. */
const PROVIDER_TABLE = 'mailbox_message'

/** Books as many visits, some at a time. @returns the secret of each one's manage link */
async function issueTokens(count: number): Promise<string[]> {
  const starts = await freeStarts({ service: SERVICE, fromDay: 5, days: 13 })
  const tokens: string[] = []
  const step = Math.max(1, Math.floor(starts.length / count))
  const wanted = starts.filter((_, index) => index % step === 0)
  const work = async () => {
    for (let start = wanted.shift(); start && tokens.length < count; start = wanted.shift()) {
      const patient = stranger()
      const { status, body } = await api('/appointments', {
        method: 'POST',
        body: bookingBody({ service: SERVICE, start, patient }),
      })
      if (status === 201) tokens.push(bookedOf(body, patient).token)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return tokens
}

test('L1 tokens: random, never twice, and kept nowhere', async () => {
  const tokens = await issueTokens(TOKENS)
  expect(tokens.length).toBeGreaterThanOrEqual(TOKENS)
  for (const token of tokens) expect(token).toMatch(/^[A-Za-z0-9_-]{32}$/)
  expect(new Set(tokens).size).toBe(tokens.length)
  // every character of the alphabet is used: 6,400 characters leave out none by chance
  expect(new Set(tokens.join('')).size).toBe(64)

  const person = stranger({ email: `${stranger().name.toLowerCase()}@example.com` })
  const { token } = await patientWithBooking({ person })
  const mail = await mailTo(String(person.email))
  const inMail = [tokenIn(mail, 'booking'), tokenIn(mail, 'intake')]
  const issued = [...tokens, token, ...inMail]
  expect(await findInTables(issued, [PROVIDER_TABLE])).toEqual([])
  expect(logsWith(issued)).toEqual([])

  // the search finds what is there: digests in one place, what the provider was sent in another
  const digest = createHash('sha256').update(token).digest('hex')
  expect(await findInTables([`\\\\x${digest}`])).toEqual([{ where: 'patient_link', count: 1 }])
  expect(await findInTables(inMail)).toEqual([{ where: PROVIDER_TABLE, count: 1 }])
})
