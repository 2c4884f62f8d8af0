import { expect, type Page } from '@playwright/test'
import { translator } from '@/messages/translator'
import type { OwnServer } from '@/scripts/lib/test/own-server.mjs'
import { newMobile } from '../support/patient-path'
import { bookingsOf, patientOf, pressUntil, test, typedInto } from './outage-test'

const SERVICE = 'knee-laser'
const typed = translator('en', 'typed')
const common = translator('en', 'common')
const problem = (page: Page) => page.getByRole('alert').filter({ hasText: common('problem.heading') })
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Kills the database, sends the page, sees that everything is still on it, and goes on once the database is back. */
async function throughAnOutage(
  { page, server }: { page: Page; server: OwnServer },
  { send, done }: { send: () => Promise<void>; done: RegExp },
) {
  const before = await typedInto(page)
  await server.killDatabase()
  await send()
  await expect(problem(page)).toBeVisible({ timeout: 30_000 })
  expect(await typedInto(page)).toEqual(before)
  await server.startDatabase()
  await pressUntil(page, { press: send, done })
}

async function answerSafety(page: Page) {
  await page.locator('input[name="s1_for_whom"][value="me"]').check()
  for (const [part, value] of [
    ['day', '15'],
    ['month', '1'],
    ['year', '1994'],
  ])
    await page.locator(`input[name="s1_dob-${part}"]`).fill(value ?? '')
  await page.locator('input[name="ticks"][value="none"]').check()
}

/** Every question answered with what raises nothing; the last one is left for later. */
async function answerLaser(page: Page) {
  const groups = await page.getByRole('group').all()
  for (const group of groups) {
    const calm = group.locator(
      'input:is([value="no"], [value="none"], [value="ok"], [value="male"]):not([name="l_goggles"]), input[name="l_goggles"][value="yes"]',
    )
    await calm.first().check()
  }
}

test.describe.configure({ mode: 'serial', timeout: 240_000 })

test('the database is killed at every step of a booking: nothing is lost and one booking is made', async ({
  browser,
  server,
}) => {
  const { context, page } = await patientOf({ browser, server }, { scripts: true })
  const mobile = newMobile()
  const at = { page, server }
  const goOn = () => button(page, common('continue')).click()
  const saved = page.getByRole('status').filter({ hasText: /^Saved at / })

  await page.goto(`/en/book/${SERVICE}/safety`)
  await answerSafety(page)
  await throughAnOutage(at, { send: goOn, done: /\/laser/ })

  await answerLaser(page)
  await expect(saved).toBeVisible()
  const laser = await typedInto(page)
  await page.reload()
  expect(await typedInto(page), 'shown as saved').toEqual(laser)
  await throughAnOutage(at, { send: goOn, done: /\/time/ })

  const soonest = page.getByRole('group', { name: 'Soonest times' }).getByRole('button').first()
  await throughAnOutage(at, { send: () => soonest.click(), done: /\/details/ })

  await page.getByRole('textbox', { name: 'Full name' }).fill('Outage Person')
  await expect(saved).toBeVisible()
  await server.killDatabase()
  await page.getByRole('textbox', { name: 'Mobile number' }).fill(mobile)
  await expect(page.getByText(typed('notSaved'))).toBeVisible({ timeout: 30_000 })
  await server.startDatabase()
  await expect(saved, 'tried again by itself').toBeVisible({ timeout: 60_000 })
  const details = await typedInto(page)
  await page.reload()
  expect(await typedInto(page)).toEqual(details)
  await throughAnOutage(at, { send: goOn, done: /\/check/ })

  await throughAnOutage(at, {
    send: () => button(page, 'Confirm booking').click(),
    done: /\/booking\/[A-Z2-9]{4}-[2-9]{2}/,
  })
  await expect(page.getByRole('heading', { level: 1, name: 'Appointment booked' })).toBeVisible()
  expect(await bookingsOf(server, `+92${mobile.replaceAll(' ', '').slice(1)}`)).toBe(1)
  await context.close()
})

test('without scripts too: what was posted stays on the page and goes through when sent again', async ({
  browser,
  server,
}) => {
  const { context, page } = await patientOf({ browser, server }, { scripts: false })
  const mobile = newMobile()
  const outage = async (name: string, done: RegExp) => {
    await server.killDatabase()
    await button(page, name).click()
    await expect(page.getByRole('heading', { level: 1, name: common('failure.title') })).toBeVisible()
    await expect(page.getByRole('heading', { name: typed('unsent.heading') })).toBeVisible()
    await server.startDatabase()
    const again = button(page, typed('unsent.again'))
    await pressUntil(page, { press: () => again.click(), done })
  }
  await page.goto('/en/book/physiotherapy-session/safety')
  await answerSafety(page)
  await outage(common('continue'), /\/time/)
  await page.getByRole('group', { name: 'Soonest times' }).getByRole('button').first().click()
  await page.getByRole('textbox', { name: 'Full name' }).fill('Plain Person')
  await page.getByRole('textbox', { name: 'Mobile number' }).fill(mobile)
  await outage(common('continue'), /\/check/)
  await expect(page.getByText('Plain Person')).toBeVisible()
  await outage('Confirm booking', /\/booking\/[A-Z2-9]{4}-[2-9]{2}/)
  await expect(page.getByRole('heading', { level: 1, name: 'Appointment booked' })).toBeVisible()
  expect(await bookingsOf(server, `+92${mobile.replaceAll(' ', '').slice(1)}`)).toBe(1)
  await context.close()
})
