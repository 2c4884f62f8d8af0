import { expect, type Page } from '@playwright/test'

/** Opens the newest mail to an address in the local mailbox, once the worker has sent as many as there must be. */
export async function openMailTo(page: Page, address: string, count = 1) {
  await expect(async () => {
    await page.goto('/dev/mail')
    await expect(page.getByRole('row').filter({ hasText: address })).toHaveCount(count, { timeout: 500 })
  }).toPass({ timeout: 20_000 })
  await page.getByRole('row').filter({ hasText: address }).first().getByRole('link').first().click()
  await expect(page.getByText(address).first()).toBeVisible()
}

/** The one-time code that the mailbox shows for a demo account. */
export async function oneTimeCode(page: Page, email: string): Promise<string> {
  await page.goto('/dev/mail')
  const row = page.getByRole('row').filter({ hasText: email })
  const digits = /(\d{3}) ?(\d{3})/.exec((await row.first().textContent()) ?? '')
  if (!digits) throw new Error(`No code for ${email}`)
  return `${digits[1]}${digits[2]}`
}
