import { type Browser, type BrowserContext, test as base, expect, type Page } from '@playwright/test'
import postgres from 'postgres'
import { type OwnServer, startOwnServer } from '@/scripts/lib/test/own-server.mjs'

/** As `npm test` sets it for the shared server: the stored vectors' day. */
const CLOCK = '2026-01-20T06:00:00Z'

/** Tests with a server and a database of their own, which they may kill. */
export const test = base.extend<object, { server: OwnServer }>({
  server: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of fixtures from this pattern
    async ({}, use) => {
      const server = await startOwnServer({ clock: CLOCK })
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 120_000 },
  ],
})

type Patient = { scripts: boolean }

/** A patient's browser on the server that may be killed. */
export async function patientOf(
  { browser, server }: { browser: Browser; server: OwnServer },
  { scripts }: Patient,
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: server.baseURL, javaScriptEnabled: scripts })
  return { context, page: await context.newPage() }
}

/** Everything that can be typed or chosen in the page's forms and is not empty, by name; hidden fields left out. */
export async function typedInto(page: Page): Promise<Record<string, string[]>> {
  const controls = page.locator('main form').locator('input:not([type=hidden]), textarea')
  const typed: Record<string, string[]> = {}
  for (const control of await controls.all()) {
    const type = await control.getAttribute('type')
    const isChoice = type === 'radio' || type === 'checkbox'
    const value = isChoice ? await control.getAttribute('value') : await control.inputValue()
    if (!value || (isChoice && !(await control.isChecked()))) continue
    const name = (await control.getAttribute('name')) ?? ''
    typed[name] = [...(typed[name] ?? []), value]
  }
  return typed
}

/** Presses until the page goes on, as a person does who is told to wait a minute. */
export async function pressUntil(page: Page, { press, done }: { press: () => Promise<void>; done: RegExp }) {
  await expect(async () => {
    if (!done.test(page.url())) await press()
    await expect(page).toHaveURL(done, { timeout: 4_000 })
  }).toPass({ timeout: 60_000 })
}

/** How many appointments there are for a mobile number, in the form it is stored. */
export async function bookingsOf(server: OwnServer, mobile: string): Promise<number> {
  const sql = postgres(server.adminUrl, { max: 1 })
  try {
    const [row] = await sql<{ count: number }[]>`
      select count(*)::int as count from appointment where contact_mobile = ${mobile}`
    return row?.count ?? 0
  } finally {
    await sql.end()
  }
}
