import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { strangeAccount } from '@/tests/support/http/invites'
import { STAFF_COOKIE, signedInAs } from '@/tests/support/http/staff'
import { sql } from '@/tests/support/http/target'
import { expectAccessible } from './support/expect-accessible'

type Authenticator = { cdp: CDPSession; authenticatorId: string }

/** A phone or computer that keeps passkeys and checks who is there. */
async function authenticator(page: Page): Promise<Authenticator> {
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  })
  return { cdp, authenticatorId }
}

/** Signs an account in, and makes a passkey on its account page. */
async function withPasskey(page: Page) {
  const account = await strangeAccount()
  await page.goto('/staff/sign-in')
  const { token } = await signedInAs(account.email)
  await page.context().addCookies([{ name: STAFF_COOKIE, value: token, url: new URL('/', page.url()).href }])
  const device = await authenticator(page)
  await page.goto('/staff/account')
  await page.getByRole('textbox', { name: 'Name' }).fill('Reception computer')
  await page.getByRole('button', { name: 'Add a passkey' }).click()
  await expect(page.getByRole('status').first()).toContainText('The passkey is saved.')
  await expect(page.getByRole('row').filter({ hasText: 'Reception computer' })).toBeVisible()
  return { ...account, ...device }
}

async function signInWithPasskey(page: Page) {
  await page.context().clearCookies()
  await page.goto('/staff/sign-in')
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click()
}

const isRefused = (page: Page) => expect(page.getByRole('alert').filter({ hasText: 'passkey' })).toBeVisible()
const sessionsOf = async (userId: string) =>
  (await sql`select 1 from session where user_id = ${userId}`).length

test('A2 a passkey is made, signs in, and is removed', async ({ page }) => {
  const { id } = await withPasskey(page)
  await expectAccessible(page)
  await page.context().clearCookies()
  await page.goto('/staff/sign-in')
  await expectAccessible(page)
  await signInWithPasskey(page)
  await expect(page.getByRole('heading', { level: 1, name: /^Today/ })).toBeVisible()
  const started = await sql`
    select detail from audit_event where action = 'session.started' and subject_id = ${id}`
  expect(started.map(({ detail }) => detail)).toEqual([{ by: 'passkey' }])
  const told =
    await sql`select 1 from outbox_message where recipient in (select email from "user" where id = ${id})`
  expect(told).toHaveLength(1)

  await page.goto('/staff/account')
  await page.getByRole('button', { name: /^Remove.*Reception computer$/ }).click()
  await expect(page.getByRole('status').first()).toContainText('The passkey is removed.')
  await signInWithPasskey(page)
  await isRefused(page)
})

test('A2 whoever is not verified by the device does not sign in', async ({ page }) => {
  const { cdp, authenticatorId, id } = await withPasskey(page)
  const before = await sessionsOf(id)
  await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false })
  await signInWithPasskey(page)
  await isRefused(page)
  expect(await sessionsOf(id)).toBe(before)
})

test('A12 an account that is switched off does not sign in', async ({ page }) => {
  const { id } = await withPasskey(page)
  await sql`update "user" set disabled_at = created_at where id = ${id}`
  await signInWithPasskey(page)
  await isRefused(page)
})

test('A3 an answer is taken once: sent again it signs nobody in', async ({ page }) => {
  const { id } = await withPasskey(page)
  const before = await sessionsOf(id)
  const posts: { headers: Record<string, string>; body: Buffer }[] = []
  page.on('request', (request) => {
    const body = request.postDataBuffer()
    if (request.method() === 'POST' && body?.includes('authenticatorData'))
      posts.push({ headers: request.headers(), body })
  })
  await signInWithPasskey(page)
  await expect(page.getByRole('heading', { level: 1, name: /^Today/ })).toBeVisible()
  expect(await sessionsOf(id)).toBe(before + 1)
  const [post] = posts
  if (!post) throw new Error('No answer was sent')
  const { cookie: _, ...headers } = post.headers
  const origin = new URL(page.url()).origin
  const again = await fetch(`${origin}/staff/sign-in`, {
    method: 'POST',
    headers: { ...headers, origin },
    body: new Uint8Array(post.body),
    redirect: 'manual',
  })
  expect(await again.text()).toContain('That passkey did not work')
  expect(again.headers.getSetCookie().join()).not.toContain(STAFF_COOKIE)
  expect(await sessionsOf(id)).toBe(before + 1)
})

test('A2 a key that this clinic does not know signs nobody in', async ({ page }) => {
  const { id } = await withPasskey(page)
  await sql`delete from passkey where user_id = ${id}`
  await signInWithPasskey(page)
  await isRefused(page)
})
