import { expect, test } from '@playwright/test'
import type { Answers } from '@/domain/intake/answers'
import vectors from '@/domain/intake/vectors.json' with { type: 'json' }
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { readCalendar } from '../support/read-calendar'
import { AGREEMENTS, fillInForm, sendForm } from './support/health-form'
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

const LASER: Record<Locale, RegExp> = { en: /^Knee laser session/, ur: /^گھٹنے کی لیزر/ }
const PRACTITIONERS: Record<Locale, string> = { en: 'sana.malik@genu.example', ur: 'hina.raza@genu.example' }

function answersOf(id: string): Answers {
  const vector = vectors.find((one) => one.id === id)
  if (!vector) throw new Error(`No vector ${id}`)
  return vector.answers as Answers
}

// The patient's browser runs no script at all; staff use theirs as they like.
for (const locale of ['en', 'ur'] as const) {
  test(`a laser session from the home page to the treatment, ${locale}, patient without JavaScript`, async ({
    browser,
  }) => {
    test.setTimeout(300_000)
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 360, height: 740 },
    })
    const page = await context.newPage()
    const answers = { ...answersOf('TV26'), ...AGREEMENTS }
    const fullName = locale === 'en' ? 'Amina Testing' : 'آمنہ ٹیسٹ'
    const email = newEmail()
    const t = translator(locale, 'booked')

    await openService(page, { locale, service: LASER[locale] })
    await expect(page.locator('html')).toHaveAttribute('dir', locale === 'ur' ? 'rtl' : 'ltr')
    await passSafety(page, { locale, answers })
    await passLaser(page, { locale, answers })
    await takeTime(page, { locale })
    await giveDetails(page, {
      locale,
      visitor: { fullName, mobile: newMobile(), email },
    })
    const reference = await confirm(page, locale)
    await expect(page.getByRole('heading', { level: 1, name: t('booked') })).toBeVisible()
    await expect(page.getByText(reference).first()).toBeVisible()

    const mailbox = await context.newPage()
    await openMailTo(mailbox, email)
    const invitation = mailbox.getByRole('link', { name: /\.ics$/ })
    const file = await context.request.get((await invitation.getAttribute('href')) ?? '')
    const calendar = readCalendar(await file.text()).components[0]
    expect(calendar?.name).toBe('VCALENDAR')
    const event = calendar?.components.find(({ name }) => name === 'VEVENT')
    expect(event?.properties.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['UID', 'DTSTART', 'DTEND', 'SEQUENCE', 'SUMMARY']),
    )

    await page.getByRole('link', { name: t('form.link') }).click()
    await fillInForm(page, { locale, answers: { ...answers, s1_name: fullName }, signature: fullName })
    await sendForm(page, locale)

    const staff = await staffPage(browser, PRACTITIONERS[locale])
    await staff.getByRole('link', { name: /^Forms to review/ }).click()
    await staff
      .getByRole('link', { name: new RegExp(fullName) })
      .first()
      .click()
    await expect(staff.getByRole('heading', { level: 2, name: /^Flags \(1\)/ })).toBeVisible()
    const flags = staff.getByRole('region', { name: /^Flags/ })
    await expect(flags.getByText('Yes, more than 5 years ago')).toBeVisible()
    await staff.getByRole('radio', { name: 'Fine to treat' }).check()
    await staff.getByRole('button', { name: 'Sign off review' }).click()
    await expect(staff.getByText(/^Signed off by/).first()).toBeVisible()

    await staff.goto('/staff')
    const row = staff.getByRole('row').filter({ hasText: fullName })
    await row.getByRole('button', { name: `Mark ${fullName} as arrived` }).click()
    await expect(row.getByText('Arrived', { exact: true })).toBeVisible()
    await row.getByRole('button', { name: /^Start treatment/ }).click()
    await expect(row.getByText('In treatment', { exact: true })).toBeVisible()
    await row.getByRole('button', { name: /^Complete/ }).click()
    await expect(row.getByText('Completed', { exact: true })).toBeVisible()
  })
}
