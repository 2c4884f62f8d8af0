import { expect, type Page, test } from '@playwright/test'
import { DEMO_PASSWORD } from '@/server/demo/demo-staff'
import { patientWithBooking } from '@/tests/support/http/patients'
import { lockSession, STAFF_COOKIE, signedInAs } from '@/tests/support/http/staff'
import { sql } from '@/tests/support/http/target'
import { expectAccessible } from './support/expect-accessible'

const NOTE = 'Knee warm, no swelling. Ask again on Tuesday.'
const MINUTE_MILLISECONDS = 60_000

/** A form that a practitioner is about to sign off, in a browser of theirs. */
async function reviewPage(page: Page) {
  const { formId } = await patientWithBooking({ service: 'knee-laser' })
  await sql`update intake_form set status = 'sent', sent_at = saved_at where id = ${formId}`
  const { token } = await signedInAs('usman.tariq@genu.example')
  await page.context().addCookies([{ name: STAFF_COOKIE, value: token, url: new URL('/', page.url()).href }])
  await page.goto(`/staff/forms/${formId}`)
  const note = page.getByRole('textbox', { name: /^Note/ })
  await page.getByRole('radio', { name: 'Fine to treat' }).check()
  await note.fill(NOTE)
  return { formId, token, note }
}

const lockOf = (page: Page) => page.getByRole('dialog', { name: 'Enter your password to continue' })

test.beforeEach(async ({ page }) => {
  await page.goto('/staff/sign-in')
})

test('A13 after 15 minutes the page is hidden; the password brings it back as it was', async ({ page }) => {
  await page.clock.install()
  const { note, formId } = await reviewPage(page)
  await page.clock.runFor(14 * MINUTE_MILLISECONDS)
  await expect(lockOf(page)).toBeHidden()
  await page.clock.runFor(2 * MINUTE_MILLISECONDS)
  const lock = lockOf(page)
  await expect(lock).toBeVisible()
  await expect(page).toHaveTitle('Enter your password to continue')
  await expectAccessible(page)
  // what is behind it can be neither reached nor read
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(0)
  await page.keyboard.press('Escape')
  await expect(lock).toBeVisible()

  await lock.getByLabel('Password', { exact: true }).fill('not this one at all')
  await lock.getByRole('button', { name: 'Unlock' }).click()
  await expect(lock.getByRole('alert')).toContainText('That password is not right')
  await lock.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD)
  await lock.getByRole('button', { name: 'Unlock' }).click()
  await expect(lock).toBeHidden()
  await expect(note).toHaveValue(NOTE)
  await page.getByRole('button', { name: 'Sign off review' }).click()
  await expect(page.getByText(/^Signed off by/).first()).toBeVisible()
  expect(await sql`select 1 from form_review where form_id = ${formId}`).toHaveLength(1)
})

test('A13 a button pressed on a locked session: nothing is sent, the text stays, and goes once unlocked', async ({
  page,
}) => {
  const { note, token, formId } = await reviewPage(page)
  await lockSession(token)
  await page.getByRole('button', { name: 'Sign off review' }).click()
  const lock = lockOf(page)
  await expect(lock).toBeVisible()
  expect(await sql`select 1 from form_review where form_id = ${formId}`).toHaveLength(0)
  await lock.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD)
  await lock.getByRole('button', { name: 'Unlock' }).click()
  await expect(lock).toBeHidden()
  await expect(note).toHaveValue(NOTE)
  await page.getByRole('button', { name: 'Sign off review' }).click()
  await expect(page.getByText(/^Signed off by/).first()).toBeVisible()
})

test('the page of a locked session passes axe and reflows', async ({ page }) => {
  const { token } = await reviewPage(page)
  await lockSession(token)
  await page.goto('/staff')
  await expect(page).toHaveURL(/\/staff\/unlock$/)
  await expectAccessible(page)
})

test('A13 two tabs lock and unlock together', async ({ page }) => {
  await page.clock.install()
  await reviewPage(page)
  const other = await page.context().newPage()
  await other.clock.install()
  await other.goto('/staff/forms')
  await page.clock.runFor(16 * MINUTE_MILLISECONDS)
  await expect(lockOf(other)).toBeVisible()
  const lock = lockOf(page)
  await lock.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD)
  await lock.getByRole('button', { name: 'Unlock' }).click()
  await expect(lock).toBeHidden()
  await expect(lockOf(other)).toBeHidden()
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('A13 a page asked for on a locked session comes after the password', async ({ page }) => {
    const { token } = await reviewPage(page)
    const address = page.url()
    await lockSession(token)
    await page.goto(address)
    await expect(
      page.getByRole('heading', { level: 1, name: 'Enter your password to continue' }),
    ).toBeVisible()
    await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD)
    await page.getByRole('button', { name: 'Unlock' }).click()
    await expect(page).toHaveURL(address)
  })

  test('A13 a form sent on a locked session is kept, and goes once unlocked in another tab', async ({
    page,
  }) => {
    const { token, formId } = await reviewPage(page)
    await lockSession(token)
    await page.getByRole('button', { name: 'Sign off review' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Your text is kept' })).toBeVisible()
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.getByRole('link', { name: 'Unlock in a new tab' }).click(),
    ])
    await tab.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD)
    await tab.getByRole('button', { name: 'Unlock' }).click()
    await expect(tab.getByRole('heading', { level: 1, name: /^Today/ })).toBeVisible()
    await page.getByRole('button', { name: 'Send again' }).click()
    await expect(page.getByText(/^Signed off by/).first()).toBeVisible()
    await expect(page.getByText(NOTE)).toBeVisible()
    expect(await sql`select 1 from form_review where form_id = ${formId}`).toHaveLength(1)
  })
})
