import { type Browser, expect, type Page } from '@playwright/test'
import { DEMO_PASSWORD } from '@/server/demo/demo-staff'
import { oneTimeCode } from './mailbox'

/**
 * Signs a demo account in through the two pages; the page is then on Today. A code works once, and another test may
 * have used this account's code a moment before: then it is done again with the next one.
 */
export async function signIn(page: Page, email: string) {
  await expect(async () => {
    await page.goto('/staff/sign-in')
    await page.getByRole('textbox', { name: 'Email' }).fill(email)
    await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Enter your code' })).toBeVisible()
    const other = await page.context().newPage()
    const code = await oneTimeCode(other, email)
    await other.close()
    await page.getByRole('textbox', { name: '6-digit code' }).fill(code)
    await page.getByRole('button', { name: 'Continue' }).click()
    const today = page.getByRole('heading', { level: 1, name: /^Today,/ })
    await expect(today.or(page.getByRole('heading', { name: 'There is a problem' }))).toBeVisible()
    await expect(today).toBeVisible({ timeout: 1_000 })
  }).toPass({ timeout: 120_000, intervals: [2_000, 10_000, 20_000] })
}

/** A page of a browser of its own, signed in as a demo account. */
export async function staffPage(browser: Browser, email: string): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signIn(page, email)
  return page
}
