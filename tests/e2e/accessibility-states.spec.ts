import { expect, type Page, test } from '@playwright/test'
import type { Answers } from '@/domain/intake/answers'
import vectors from '@/domain/intake/vectors.json' with { type: 'json' }
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { askForCall } from '@/tests/support/http/call-request'
import { patientWithBooking } from '@/tests/support/http/patients'
import { stranger } from '@/tests/support/http/people'
import { STAFF_COOKIE, signedInAs } from '@/tests/support/http/staff'
import { sql } from '@/tests/support/http/target'
import { expectAccessible } from './support/expect-accessible'
import { openService, passLaser, passSafety } from './support/patient-path'

const PHYSIOTHERAPY: Record<Locale, RegExp> = { en: /^Physiotherapy session/, ur: /^فزیوتھراپی/ }
const LASER: Record<Locale, RegExp> = { en: /^Knee laser session/, ur: /^گھٹنے کی لیزر/ }

const answersOf = (id: string) => vectors.find((one) => one.id === id)?.answers as Answers

/** A booking in another state than it was made in, opened by its link. */
async function openBooking(page: Page, { locale, change }: { locale: Locale; change: string }) {
  const { appointmentId, token, reference } = await patientWithBooking({
    person: stranger({ language: locale }),
  })
  if (change === 'past')
    await sql`
      update appointment set status = 'fulfilled', starts_at = starts_at - interval '40 days',
        ends_at = ends_at - interval '40 days' where id = ${appointmentId}`
  else await sql`update appointment set status = ${change} where id = ${appointmentId}`
  await page.goto(`/${locale}/booking/link/${token}`)
  await expect(page).toHaveURL(new RegExp(reference))
}

for (const locale of ['en', 'ur'] as const) {
  test(`the pages that stop a booking pass axe and reflow, ${locale}`, async ({ page }) => {
    test.setTimeout(300_000)
    const advice = translator(locale, 'advice')
    await openService(page, { locale, service: PHYSIOTHERAPY[locale] })
    await passSafety(page, { locale, answers: answersOf('TV26'), ticks: ['s2_hot_red', 's2_fever'] })
    await expect(page.getByRole('heading', { level: 1, name: advice('emergency.heading') })).toBeVisible()
    await expectAccessible(page)
    await page.getByRole('button', { name: advice('tellClinic.heading') }).click()
    await expect(page.getByRole('alert').getByRole('link').first()).toBeVisible()
    await expectAccessible(page)
    await page.locator('input[name="name"]').fill('Axe Stopped')
    await page.locator('input[name="mobile"]').fill('0300 7770009')
    await page.getByRole('button', { name: advice('tellClinic.heading') }).click()
    await expect(page.getByRole('heading', { name: advice('tellClinic.sentHeading') })).toBeVisible()
    await expectAccessible(page)

    await openService(page, { locale, service: LASER[locale] })
    const pregnant = answersOf('TV15')
    await passSafety(page, { locale, answers: pregnant })
    await passLaser(page, { locale, answers: pregnant })
    await expectAccessible(page)
  })

  test(`every state of a booking’s page passes axe and reflows, ${locale}`, async ({ page }) => {
    test.setTimeout(300_000)
    for (const change of ['booked', 'pending', 'cancelled', 'past']) {
      await test.step(change, async () => {
        await openBooking(page, { locale, change })
        await expectAccessible(page)
      })
    }
    for (const path of ['/booking/find?from=link', '/booking/find?sent=1', '/booking/ZZZZ-99']) {
      await page.goto(`/${locale}${path}`)
      await expectAccessible(page)
    }
    await page.goto(`/${locale}/booking/find`)
    await page.locator('main form button[type=submit]').click()
    await expect(page.getByRole('alert').getByRole('link').first()).toBeVisible()
    await expectAccessible(page)
  })
}

test('staff pages in their other states pass axe and reflow', async ({ page }) => {
  test.setTimeout(300_000)
  await page.goto('/staff/sign-in')
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'There is a problem' })).toBeVisible()
  await expectAccessible(page)
  for (const path of [
    '/staff/sign-in?again=1',
    '/staff/reset',
    '/staff/reset?sent=1',
    '/staff/reset/open',
    '/staff/invite',
  ]) {
    await page.goto(path)
    await expectAccessible(page)
  }
  const { token } = await signedInAs('sana.malik@genu.example')
  await page.context().addCookies([{ name: STAFF_COOKIE, value: token, url: new URL('/', page.url()).href }])
  const statuses = ['pending', 'booked', 'arrived', 'fulfilled', 'noshow', 'cancelled']
  const paths = ['/staff?show=pending', '/staff?show=cancelled', '/staff/no/such/page']
  paths.push(`/staff/call-requests/${await askForCall()}`)
  for (const status of statuses) {
    const { appointmentId } = await patientWithBooking({ service: 'knee-laser' })
    await sql`update appointment set status = ${status} where id = ${appointmentId}`
    paths.push(`/staff/appointments/${appointmentId}`)
  }
  for (const path of paths) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectAccessible(page)
  }
})
