import { expect, test } from '@playwright/test'
import { mailTo, patientWithBooking, tokenIn } from '@/tests/support/http/patients'
import { stranger } from '@/tests/support/http/people'
import { ownOrigin, sql } from '@/tests/support/http/target'

test('L6 L4 a link from a mail, opened in a browser that runs scripts: its secret goes nowhere', async ({
  page,
}) => {
  const person = stranger({ email: `${stranger().name.toLowerCase()}@example.com` })
  const owner = await patientWithBooking({ person })
  const secrets = [owner.token, tokenIn(await mailTo(String(person.email)), 'intake')]
  const written = () => sql`
    select xmin::text from appointment where id = ${owner.appointmentId}
    union all select xmin::text from intake_form where id = ${owner.formId}
    union all select xmin::text from patient_link where appointment_id = ${owner.appointmentId} order by 1`
  const before = await written()

  const sent: { url: string; headers: Record<string, string> }[] = []
  page.on('request', async (request) => {
    sent.push({ url: request.url(), headers: request.headers() })
  })
  const problems: string[] = []
  page.on('console', (message) => message.type() === 'error' && problems.push(message.text()))
  page.on('pageerror', (error) => problems.push(error.message))

  for (const [path, final, shown] of [
    [`/en/booking/link/${secrets[0]}`, `/en/booking/${owner.reference}`, person.name],
    [`/en/intake/link/${secrets[1]}`, `/en/intake/${owner.formId}`, 'Check it is safe to wait'],
  ] as const) {
    await page.goto(path, { waitUntil: 'networkidle' })
    expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(final)
    await expect(page.getByText(shown).first()).toBeVisible()
    const opening = sent.findIndex(({ url }) => url.endsWith(path))
    const later = sent.slice(opening + 1)
    expect(later.length).toBeGreaterThan(1)
    for (const { url, headers } of later) {
      const told = `${url} ${headers.referer ?? ''}`
      for (const secret of secrets) expect(told).not.toContain(secret)
    }
    for (const secret of secrets) expect(await page.content()).not.toContain(secret)
    const addresses = await page.evaluate(() =>
      performance
        .getEntries()
        .map(({ name }) => name)
        .join('\n'),
    )
    expect(addresses.includes(secrets[0] ?? '') || addresses.includes(secrets[1] ?? '')).toBe(false)
  }
  expect(sent.filter(({ url }) => !url.startsWith(ownOrigin) && !url.startsWith('data:'))).toEqual([])
  expect(await page.evaluate(() => document.cookie)).not.toMatch(/genu-(booking|form)/)
  // the page's scripts have run by now: none of them has sent a form by itself
  expect(await written()).toEqual(before)
  expect(problems).toEqual([])
})
