import { expect, test } from '@playwright/test'
import type { Answers } from '@/domain/intake/answers'
import vectors from '@/domain/intake/vectors.json' with { type: 'json' }
import { translator } from '@/messages/translator'
import { openMailTo } from './support/mailbox'
import {
  confirm,
  giveDetails,
  newEmail,
  newMobile,
  openService,
  passLaser,
  passSafety,
  takeTime,
} from './support/patient-path'
import { staffPage } from './support/staff'

const RECEPTION = 'nadia.iqbal@genu.example'
const PRACTITIONERS = { call: 'sana.malik@genu.example', laser: 'usman.tariq@genu.example' }

function answersOf(id: string): Answers {
  const vector = vectors.find((one) => one.id === id)
  if (!vector) throw new Error(`No vector ${id}`)
  return vector.answers as Answers
}

test.use({ javaScriptEnabled: false })

test('a hot red knee with fever stops the booking; the clinic is told and sees whom to call', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const advice = translator('en', 'advice')
  const name = 'Hassan Stopped'
  await openService(page, { locale: 'en', service: /^Physiotherapy session/ })
  await passSafety(page, { locale: 'en', answers: answersOf('TV26'), ticks: ['s2_hot_red', 's2_fever'] })
  await expect(page.getByRole('heading', { level: 1, name: advice('emergency.heading') })).toBeVisible()
  await expect(page.getByText('Go to the nearest hospital emergency department now.').first()).toBeVisible()
  await expect(page.getByRole('link', { name: /1122/ }).first()).toHaveAttribute('href', 'tel:1122')

  await page.getByRole('textbox', { name: 'Name' }).fill(name)
  await page.getByRole('textbox', { name: 'Mobile number' }).fill('0300 7770001')
  await page.getByRole('button', { name: 'Tell the clinic' }).click()
  await expect(page.getByRole('heading', { name: advice('tellClinic.sentHeading') })).toBeVisible()

  const reception = await staffPage(browser, RECEPTION)
  const attention = reception.getByRole('region', { name: /^Needs attention/ })
  const row = attention.getByRole('listitem').filter({ hasText: name })
  await expect(row).toContainText('Emergency answer: call')
  await expect(reception.locator('body')).not.toContainText('fever')
  await row
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click()
  await expect(reception.locator('body')).not.toContainText('fever')

  const practitioner = await staffPage(browser, PRACTITIONERS.call)
  await practitioner
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click()
  await expect(
    practitioner.getByText('Do you have a fever, shivers, or feel very ill?').first(),
  ).toBeVisible()
})

test('a pregnant patient waits for a named practitioner, who clears the laser booking', async ({
  page,
  browser,
}) => {
  test.setTimeout(240_000)
  const answers = answersOf('TV10')
  const email = newEmail()
  const booked = translator('en', 'booked')
  const name = 'Sara Waiting'
  await openService(page, { locale: 'en', service: /^Knee laser session/ })
  await passSafety(page, { locale: 'en', answers })
  await passLaser(page, { locale: 'en', answers })
  await takeTime(page, { locale: 'en' })
  await giveDetails(page, { locale: 'en', visitor: { fullName: name, mobile: newMobile(), email } })
  await confirm(page, 'en')
  await expect(page.getByRole('heading', { level: 1, name: booked('pending') })).toBeVisible()

  const reception = await staffPage(browser, RECEPTION)
  await reception
    .getByRole('region', { name: /^Needs attention/ })
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click()
  await expect(reception.getByRole('heading', { level: 1, name: new RegExp(name) })).toBeVisible()
  await expect(reception.getByRole('button', { name: 'Clear for laser' })).toHaveCount(0)
  await expect(reception.locator('body')).not.toContainText(/pregnan/i)

  const practitioner = await staffPage(browser, PRACTITIONERS.laser)
  await practitioner
    .getByRole('region', { name: /^Needs attention/ })
    .getByRole('link', { name: new RegExp(name) })
    .first()
    .click()
  await expect(practitioner.getByText('Are you pregnant, or could you be?').first()).toBeVisible()
  await practitioner.getByRole('button', { name: 'Clear for laser' }).click()
  await expect(practitioner.getByText('Booked', { exact: true }).first()).toBeVisible()

  await page.reload()
  await expect(page.getByRole('heading', { level: 1, name: booked('pending') })).toHaveCount(0)
  const mailbox = await page.context().newPage()
  // that it waits, and that it is cleared
  await openMailTo(mailbox, email, 2)
})
