import { expect, type Page, test } from '@playwright/test'
import { codeOfStep, stepAt } from '@/server/auth/one-time-code'
import { DEMO_PASSWORD } from '@/server/demo/demo-staff'
import { strangeAccount } from '@/tests/support/http/invites'
import { STAFF_COOKIE, sessionHash, signedInAs } from '@/tests/support/http/staff'
import { sql } from '@/tests/support/http/target'
import { expectAccessible } from './support/expect-accessible'
import { openMailTo } from './support/mailbox'

const PASSWORD = 'slate lantern under seven bridges'

/** A page of a browser that is signed in as an account. @returns the session's token */
async function asAccount(page: Page, email: string): Promise<string> {
  await page.goto('/staff/sign-in')
  const { token } = await signedInAs(email)
  await page.context().addCookies([{ name: STAFF_COOKIE, value: token, url: new URL('/', page.url()).href }])
  return token
}

/** Makes the last proof of a session older than any page lets pass. */
const proveLongAgo = (token: string) =>
  sql`update session set proved_at = (select min(created_at) from "user") - interval '2 hours'
    where token_hash = ${sessionHash(token)}`

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
    test.use({ javaScriptEnabled })

    test('A12 a new password, a new app and new backup codes on one’s own account', async ({ page }) => {
      test.setTimeout(120_000)
      const { email, id } = await strangeAccount()
      const other = await signedInAs(email)
      await asAccount(page, email)
      await page.goto('/staff/account')
      await expect(page.getByText('0 of 10 are left.')).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(page)
      await page.getByLabel('Your present password').fill('not this one at all')
      await page.getByLabel('New password').fill(PASSWORD)
      await page.getByRole('button', { name: 'Change password' }).click()
      await expect(page.getByRole('alert').first()).toContainText('not your present password')
      await page.getByLabel('Your present password').fill(DEMO_PASSWORD)
      await page.getByLabel('New password').fill(PASSWORD)
      await page.getByRole('button', { name: 'Change password' }).click()
      await expect(page.getByRole('status').first()).toContainText('Your password is changed.')
      expect((await other.get('/staff')).location).toContain('/staff/sign-in')

      await page.getByRole('link', { name: 'Connect a new app' }).click()
      await page.getByRole('button', { name: 'Show the key' }).click()
      await page.getByRole('textbox', { name: '6-digit code' }).fill('000000')
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect(page.getByRole('alert').first()).toContainText('That code is not right')
      const secret = ((await page.locator('.secret-key').textContent()) ?? '').replaceAll(' ', '')
      if (javaScriptEnabled) await expectAccessible(page)
      await page
        .getByRole('textbox', { name: '6-digit code' })
        .fill(codeOfStep({ secret, step: stepAt(Date.now()) }))
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect(page.getByRole('heading', { name: 'Keep your backup codes' })).toBeVisible()
      await page.getByRole('link', { name: 'I have saved these codes' }).click()
      await expect(page.getByText('10 of 10 are left.')).toBeVisible()

      await page.getByRole('link', { name: 'Get new backup codes' }).click()
      await page.getByRole('button', { name: 'Get new backup codes' }).click()
      await expect(page.getByRole('list', { name: 'Backup codes' }).getByRole('listitem')).toHaveCount(10)
      if (javaScriptEnabled) await expectAccessible(page)
      await page.getByRole('link', { name: 'I have saved these codes' }).click()
      await page.getByRole('button', { name: 'Sign out everywhere', exact: true }).click()
      await expect(page.getByText('You are signed out.')).toBeVisible()
      expect(await sql`select 1 from session where user_id = ${id}`).toHaveLength(0)
    })

    test('Z9 an owner invites, changes a role and switches off', async ({ page }) => {
      const { id } = await strangeAccount()
      await asAccount(page, 'zara.siddiqui@genu.example')
      await page.goto('/staff')
      await page.getByRole('link', { name: 'People' }).click()
      await expect(page.getByRole('heading', { level: 1, name: 'People' })).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(page)
      const email = `colleague.${id.slice(0, 8)}@clinic.example`
      await page.getByRole('textbox', { name: 'Name' }).fill('New Colleague')
      await page.getByRole('textbox', { name: 'Email' }).fill(`${email},x@evil.test`)
      await page.getByRole('radio', { name: 'Reception' }).check()
      await page.getByRole('button', { name: 'Send invitation' }).click()
      await expect(page.getByRole('alert').first()).toContainText('Enter one email address')
      await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('New Colleague')
      await page.getByRole('textbox', { name: 'Email' }).fill(email)
      await page.getByRole('button', { name: 'Send invitation' }).click()
      await expect(page.getByRole('status').first()).toContainText('The invitation is on its way.')
      await expect(page.getByRole('row').filter({ hasText: email })).toBeVisible()

      await page.goto(`/staff/people/${id}`)
      if (javaScriptEnabled) await expectAccessible(page)
      await page.getByRole('radio', { name: 'Clinic owner' }).check()
      await page.getByRole('button', { name: 'Save role' }).click()
      await expect(page.getByRole('status').first()).toContainText('The role is changed.')
      await page.getByRole('button', { name: 'Switch off' }).click()
      await expect(page.getByRole('status').first()).toContainText('The account is switched off.')
      await expect(page.getByRole('button', { name: 'Switch on again' })).toBeVisible()
      const [row] = await sql`select role, disabled_at from "user" where id = ${id}`
      expect(row).toMatchObject({ role: 'owner', disabled_at: expect.any(Date) })

      const mailbox = await page.context().newPage()
      await openMailTo(mailbox, email)
      await expect(mailbox.getByRole('link', { name: /\/staff\/invite\/link\// })).toBeVisible()
    })

    test('A14 what cannot be undone asks for both factors again', async ({ page }) => {
      const email = 'zara.siddiqui@genu.example'
      const token = await asAccount(page, email)
      await page.goto('/staff/people')
      await proveLongAgo(token)
      await page.getByRole('textbox', { name: 'Name' }).fill('Too Late')
      await page.getByRole('textbox', { name: 'Email' }).fill('too.late@clinic.example')
      await page.getByRole('radio', { name: 'Reception' }).check()
      await page.getByRole('button', { name: 'Send invitation' }).click()
      await expect(page.getByRole('alert').first()).toContainText('It was too long ago')
      await expect(page.getByRole('textbox', { name: 'Name' })).toHaveValue('Too Late')
      expect(await sql`select 1 from staff_invite where email = 'too.late@clinic.example'`).toHaveLength(0)
      await page.goto('/staff/people')
      await expect(page.getByRole('heading', { level: 1, name: 'Is it you?' })).toBeVisible()
      if (javaScriptEnabled) await expectAccessible(page)
      await page.getByLabel('Password', { exact: true }).fill(DEMO_PASSWORD)
      await page.getByRole('textbox', { name: '6-digit code' }).fill('000000')
      await page.getByRole('button', { name: 'Continue' }).click()
      await expect(page.getByRole('alert').first()).toContainText('That code is not right')
    })
  })
}
