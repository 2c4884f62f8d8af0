import { type BrowserContext, expect, type Page } from '@playwright/test'
import type { Answers } from '@/domain/intake/answers'
import { FORM_PAGES } from '@/domain/intake/form-pages'
import vectors from '@/domain/intake/vectors.json' with { type: 'json' }
import { translator } from '@/messages/translator'
import { answerQuestions } from '../support/answer-questions'
import { AGREEMENTS } from '../support/health-form'
import {
  confirm,
  giveDetails,
  newMobile,
  openService,
  passLaser,
  passSafety,
  takeTime,
} from '../support/patient-path'
import { patientOf, test, typedInto } from './outage-test'

const typed = translator('en', 'typed')
const common = translator('en', 'common')
const intake = translator('en', 'intake')
const ANSWERS: Answers = {
  ...(vectors.find(({ id }) => id === 'TV01')?.answers as Answers),
  ...AGREEMENTS,
}

/** Fields for words; those for numbers and parts of dates have a keyboard of their own. */
const FREE_TEXT = 'main form :is(textarea, input[inputmode=text])'

/** Books a laser visit and opens its health form. @returns the form's address */
async function bookedForm(page: Page): Promise<string> {
  await openService(page, { locale: 'en', service: /^Knee laser session/ })
  await passSafety(page, { locale: 'en', answers: ANSWERS })
  await passLaser(page, { locale: 'en', answers: ANSWERS })
  await takeTime(page, { locale: 'en' })
  const visitor = { fullName: 'Form Person', mobile: newMobile(), email: null }
  await giveDetails(page, { locale: 'en', visitor })
  await confirm(page, 'en')
  await page.getByRole('link', { name: translator('en', 'booked')('form.link') }).click()
  await expect(page.getByRole('heading', { level: 1, name: intake('title') })).toBeVisible()
  return page.url()
}

/** A page of the form in a tab of its own, with something typed into every text field; null when it asks nothing. */
async function openPage(context: BrowserContext, { form, slug }: { form: string; slug: string }) {
  const page = await context.newPage()
  await page.goto(`${form}/${slug}`)
  if (!page.url().endsWith(slug)) {
    await page.close()
    return null
  }
  const before = await typedInto(page)
  await answerQuestions(page, ANSWERS)
  for (const field of await page.locator(FREE_TEXT).all()) {
    if ((await field.inputValue()) === '') await field.fill(`typed on ${slug}`)
  }
  const text = await typedInto(page)
  // what was answered at booking stands there already
  if (JSON.stringify(text) !== JSON.stringify(before))
    await expect(page.getByRole('status').filter({ hasText: /^Saved at / }), slug).toBeVisible()
  return { slug, page, text }
}

test('the database is killed under every page of the health form: nothing shown as saved or on the page is lost', async ({
  browser,
  server,
}) => {
  // some twenty pages, each opened, answered, refused and sent again: slow on a busy machine
  test.setTimeout(600_000)
  const { context, page: first } = await patientOf({ browser, server }, { scripts: true })
  const form = await bookedForm(first)
  await first.goto(`${form}/sport`)
  await answerQuestions(first, ANSWERS)
  await first.getByRole('button', { name: intake('saveAndContinue') }).click()
  await expect(first, 'it brings up the questions about running').toHaveURL(/version=/)

  const opened = []
  for (const { slug } of FORM_PAGES) {
    const one = await openPage(context, { form, slug })
    if (one) opened.push(one)
  }
  expect(opened.length).toBeGreaterThan(15)

  await server.killDatabase()
  for (const { slug, page, text } of opened) {
    await page.getByRole('button', { name: intake('saveAndContinue') }).click()
    await expect(page.getByRole('alert').filter({ hasText: common('problem.heading') }), slug).toBeVisible({
      timeout: 30_000,
    })
    expect(await typedInto(page), slug).toEqual(text)
  }
  await server.startDatabase()
  await expect.poll(async () => (await first.request.get('/readyz')).status()).toBe(200)

  for (const [index, { slug, page, text }] of opened.entries()) {
    if (index % 2 === 0) {
      // closed without sending: it was shown as saved
      await page.close({ runBeforeUnload: false })
      const again = await context.newPage()
      await again.goto(`${form}/${slug}`)
      expect(await typedInto(again), slug).toEqual(text)
      continue
    }
    await page.getByRole('button', { name: intake('saveAndContinue') }).click()
    await expect(page, slug).not.toHaveURL(new RegExp(`${slug}$`))
    await page.close()
  }
  await context.close()
})

test('a lost connection: the page says so, keeps the text and saves it by itself once it is back', async ({
  browser,
  server,
}) => {
  test.setTimeout(120_000)
  const { context, page } = await patientOf({ browser, server }, { scripts: true })
  const form = await bookedForm(page)
  await page.goto(`${form}/sport`)
  await context.setOffline(true)
  const box = page.locator('main form textarea').first()
  await box.fill('typed without a connection')
  await expect(page.getByText(typed('offline'))).toBeVisible()
  await page.getByRole('button', { name: intake('saveAndContinue') }).click()
  await expect(page.getByRole('alert').filter({ hasText: common('problem.heading') })).toBeVisible()
  await expect(box).toHaveValue('typed without a connection')
  await context.setOffline(false)
  await expect(page.getByRole('status').filter({ hasText: /^Saved at / })).toBeVisible({ timeout: 40_000 })
  await page.reload()
  await expect(page.locator('main form textarea').first()).toHaveValue('typed without a connection')
  await context.close()
})

test('the answer to "Confirm booking" is lost on its way: pressing again leads to the one booking', async ({
  browser,
  server,
}) => {
  test.setTimeout(120_000)
  const { context, page } = await patientOf({ browser, server }, { scripts: true })
  await openService(page, { locale: 'en', service: /^Physiotherapy session/ })
  await passSafety(page, { locale: 'en', answers: ANSWERS })
  await takeTime(page, { locale: 'en' })
  const visitor = { fullName: 'Reply Person', mobile: newMobile(), email: null }
  await giveDetails(page, { locale: 'en', visitor })
  let isLost = false
  await page.route(/\/check$/, async (route) => {
    if (isLost || route.request().method() !== 'POST') return route.fallback()
    isLost = true
    await route.fetch({ maxRedirects: 0 })
    await route.abort()
  })
  const press = page.getByRole('button', { name: 'Confirm booking' })
  await press.click()
  await expect(page.getByRole('alert').filter({ hasText: common('problem.heading') })).toBeVisible()
  await press.click()
  await expect(page.getByRole('heading', { level: 1, name: 'Appointment booked' })).toBeVisible()
  await expect(page.getByText('Reply P.')).toBeVisible()
  await context.close()
})
