import { expect, test } from '@playwright/test'
import type { Answers } from '@/domain/intake/answers'
import vectors from '@/domain/intake/vectors.json' with { type: 'json' }
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { expectAccessible } from './support/expect-accessible'
import {
  confirm,
  giveDetails,
  newMobile,
  openService,
  passLaser,
  passSafety,
  takeTime,
} from './support/patient-path'
import { signIn } from './support/staff'

const LASER: Record<Locale, RegExp> = { en: /^Knee laser session/, ur: /^گھٹنے کی لیزر/ }

for (const locale of ['en', 'ur'] as const) {
  test(`patient pages pass axe and reflow, ${locale}`, async ({ page }) => {
    test.setTimeout(300_000)
    const paths = [
      '',
      '/knee-conditions',
      '/knee-conditions/osteoarthritis',
      '/knee-conditions/runners-knee/exercises',
      '/knee-conditions/meniscus-tear/laser',
      '/your-visit',
      '/your-visit/knee-laser',
      '/book',
      '/booking/find',
      '/nowhere',
    ]
    for (const path of paths) {
      await page.goto(`/${locale}${path}`)
      await expectAccessible(page)
    }
  })

  test(`the booking path and the form pass axe and reflow, ${locale}`, async ({ page }) => {
    test.setTimeout(300_000)
    const answers = vectors.find(({ id }) => id === 'TV26')?.answers as Answers
    await openService(page, { locale, service: LASER[locale] })
    await expectAccessible(page)
    await page.getByRole('button', { name: translator(locale, 'common')('continue') }).click()
    await expect(page.getByRole('alert').first()).toBeVisible()
    await expectAccessible(page)
    await passSafety(page, { locale, answers })
    await expect(page).toHaveURL(/\/laser/)
    await expectAccessible(page)
    await passLaser(page, { locale, answers })
    await expect(page).toHaveURL(/\/time/)
    await expectAccessible(page)
    await takeTime(page, { locale })
    await expect(page).toHaveURL(/\/details/)
    await expectAccessible(page)
    // its errors hold numbers, which in Urdu run the other way
    await page.getByRole('button', { name: translator(locale, 'common')('continue') }).click()
    await expect(page.getByRole('alert').getByRole('link').first()).toBeVisible()
    await expectAccessible(page)
    await giveDetails(page, { locale, visitor: { fullName: 'Axe Person', mobile: newMobile(), email: null } })
    await expectAccessible(page)
    await confirm(page, locale)
    await expectAccessible(page)
    await page.getByRole('link', { name: translator(locale, 'booked')('form.link') }).click()
    await expect(page).toHaveURL(/\/intake\//)
    await expectAccessible(page)
  })
}

test('the description of the API passes axe and reflows', async ({ page }) => {
  test.setTimeout(300_000)
  await page.goto('/api/docs')
  await expect(page.getByRole('heading', { level: 1, name: 'Interface for programs' })).toBeVisible()
  await expectAccessible(page)
})

test('the mailbox and the previews of mails pass axe and reflow', async ({ page }) => {
  for (const path of ['/dev/mail', '/dev/mail/previews', '/dev/mail/previews/form_link/ur']) {
    await page.goto(path)
    await expectAccessible(page)
  }
})

test('every mail passes axe and reflows', async ({ page }) => {
  test.setTimeout(300_000)
  await page.goto('/dev/mail/previews')
  const previews = await page
    .locator('main table a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href))
  expect(previews.length).toBeGreaterThan(10)
  for (const preview of previews) {
    await test.step(preview, async () => {
      const html = await page.request.get(preview.replace('/dev/mail/', '/dev/mail-content/'))
      // a page of its own: the mailbox's policy would refuse the mail's styles
      await page.goto('about:blank')
      await page.setContent(await html.text())
      // the reader's own mail program has the landmarks
      await expectAccessible(page, { without: ['landmark-one-main', 'region'] })
    })
  }
})

test('staff pages pass axe and reflow', async ({ page }) => {
  test.setTimeout(300_000)
  await page.goto('/staff/sign-in')
  await expectAccessible(page)
  await signIn(page, 'bilal.ahmed@genu.example')
  await expectAccessible(page)
  await page.getByRole('link', { name: /^Open Muhammad Imran Khan/ }).click()
  await expect(page.getByRole('heading', { level: 1, name: /^Muhammad Imran Khan/ })).toBeVisible()
  await expectAccessible(page)
  await page.goto('/staff/forms')
  await expectAccessible(page)
  await page.locator('main a[href^="/staff/forms/"]').first().click()
  await expect(page.getByRole('heading', { level: 2, name: 'Sign-off' })).toBeVisible()
  await expectAccessible(page)
})
