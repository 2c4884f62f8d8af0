import { type Browser, expect, type Page } from '@playwright/test'
import { DEMO_PASSWORD } from '@/server/demo/demo-staff'
import { oneTimeCode } from './mailbox'

/** Signs a demo account in through the two pages; the page is then on Today. */
export async function signIn(page: Page, email: string) {
  await page.goto('/staff/sign-in')
  await page.getByRole('textbox', { name: 'Email' }).fill(email)
  await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Enter your code' })).toBeVisible()
  const other = await page.context().newPage()
  const code = await oneTimeCode(other, email)
  await other.close()
  await page.getByRole('textbox', { name: '6-digit code' }).fill(code)
  await page.getByRole('button', { name: 'Continue' }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Today,/ })).toBeVisible()
}

/** A page of a browser of its own, signed in as a demo account. */
export async function staffPage(browser: Browser, email: string): Promise<Page> {
  const context = await browser.newContext()
  const page = await context.newPage()
  await signIn(page, email)
  return page
}
