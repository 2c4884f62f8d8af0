import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { ROUTES } from '@/tests/support/access-matrix'
import { filledIn, makeThings } from '@/tests/support/http/matrix-things'
import { canaries } from '@/tests/support/http/people'
import { STAFF_COOKIE, signedInAs } from '@/tests/support/http/staff'
import { baseUrl, logFiles, ownOrigin } from '@/tests/support/http/target'

/** Everything that a browser keeps for a page beyond its cookies, as one text. */
function storedIn(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const caches = await window.caches.keys()
    const databases = await indexedDB.databases()
    const workers = await navigator.serviceWorker.getRegistrations()
    return JSON.stringify([
      Object.entries(localStorage),
      Object.entries(sessionStorage),
      caches,
      databases,
      workers.map(({ scope }) => scope),
      history.state,
      window.name,
      document.cookie,
    ])
  })
}

test('C9 C10 E3 every page in a browser: asks nobody else, keeps nothing, names nobody in an address', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const things = await makeThings()
  const { named, owner } = things
  const { token } = await signedInAs('sana.malik@genu.example')
  const cookies = [...owner.browser.cookies, [STAFF_COOKIE, token] as const]
  await page.context().addCookies(cookies.map(([name, value]) => ({ name, value, url: baseUrl })))

  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.headers().referer ?? ''}`))
  const secret = [named.fullName, named.draftName, named.caller, named.answer, owner.person.email].map(String)
  const pages = ROUTES.filter(
    ({ method, route, cells }) =>
      method === 'GET' &&
      (cells.patient === 'shown' || cells.practitioner === 'shown') &&
      !/^\/(api|healthz|readyz|robots|styles)|calendar\.ics|mail-content/.test(route),
  )
  expect(pages.length).toBeGreaterThan(18)
  for (const { address } of pages) {
    await page.goto(filledIn(address, things))
    const kept = await storedIn(page)
    for (const word of secret) expect(kept, address).not.toContain(word)
    expect(kept, address).toMatch(/^\[\[\],/)
  }

  // what is being typed is kept by the server, not by the browser
  const typed = canaries('name', 'note')
  await page.goto(`/en/book/d/${named.draft}/details`)
  await page.getByRole('textbox', { name: 'Full name' }).fill(typed.name)
  const keeps = page.waitForResponse((response) => /\/typed\//.test(response.url()))
  await page.getByRole('textbox', { name: /Anything we should know/ }).fill(typed.note)
  expect((await keeps).ok()).toBe(true)
  const afterTyping = await storedIn(page)
  for (const word of Object.values(typed)) expect(afterTyping).not.toContain(word)
  await page.getByRole('button', { name: 'Continue' }).click()
  await page.waitForURL(/\/check$/)
  expect(await storedIn(page)).not.toContain(typed.name)

  const foreign = asked.filter((one) => !one.startsWith(ownOrigin) && !one.startsWith('data:'))
  expect(foreign).toEqual([])
  const words = [...secret, ...Object.values(typed)].flatMap((word) => [word, word.toLowerCase()])
  expect(asked.filter((one) => words.some((word) => decodeURIComponent(one).includes(word)))).toEqual([])
  // the link's secrets were never opened here, and stand in no address that a page leads to
  expect(asked.filter((one) => one.includes(String(named.token)) && !one.includes('/link/'))).toEqual([])
  for (const file of logFiles()) {
    const written = readFileSync(file, 'utf8')
    for (const word of words) expect(written.includes(word), file).toBe(false)
  }
})
