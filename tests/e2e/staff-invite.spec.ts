import { expect, test } from '@playwright/test'
import { codeOfStep, stepAt } from '@/server/auth/one-time-code'
import { openInviteRow } from '@/tests/support/http/invites'
import { expectAccessible } from './support/expect-accessible'

const PASSWORD = 'slate lantern under seven bridges'
const STEP_MILLISECONDS = 30_000

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('A17 A20 from the link of an invitation to the first sign-in', async ({ page }) => {
      test.setTimeout(150_000)
      const { token, email } = await openInviteRow()
      await page.goto(`/staff/invite/link/${token}`)
      await expect(page).toHaveURL(/\/staff\/invite$/)
      await expect(page.getByRole('heading', { level: 1, name: 'Choose a password' })).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(page)
      await page.getByLabel('New password').fill('Password123!')
      await page.getByRole('button', { name: 'Save and continue' }).click()
      await expect(page.getByRole('alert').first()).toContainText('easy to guess')
      await page.getByLabel('New password').fill(PASSWORD)
      await page.getByRole('button', { name: 'Save and continue' }).click()

      await expect(
        page.getByRole('heading', { level: 1, name: 'Connect your authenticator app' }),
      ).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(page)
      const secret = ((await page.locator('.secret-key').textContent()) ?? '').replaceAll(' ', '')
      const code = () => codeOfStep({ secret, step: stepAt(Date.now()) })
      const first = code()
      await page.getByRole('textbox', { name: '6-digit code' }).fill(first)
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect(page.getByRole('heading', { name: 'Keep your backup codes' })).toBeVisible()
      await expect(page.getByRole('list', { name: 'Backup codes' }).getByRole('listitem')).toHaveCount(10)
      if (javaScriptEnabled) await expectAccessible(page)
      await page.getByRole('link', { name: 'I have saved these codes' }).click()

      await page.getByRole('textbox', { name: 'Email' }).fill(email)
      await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
      await page.getByRole('button', { name: 'Sign in', exact: true }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'Enter your code' })).toBeVisible()
      // the first code was used up: the app's next one
      await expect.poll(code, { timeout: 2 * STEP_MILLISECONDS, intervals: [500] }).not.toBe(first)
      await page.getByRole('textbox', { name: '6-digit code' }).fill(code())
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect(page.getByRole('heading', { level: 1, name: /^Today/ })).toBeVisible()

      await page.goto(`/staff/invite/link/${token}`)
      await expect(
        page.getByRole('heading', { level: 1, name: 'This link does not work any more' }),
      ).toBeVisible()
    })
  })
}
