import { expect, test } from '@playwright/test'
import { translator } from '@/messages/translator'
import { answerQuestions } from './support/answer-questions'
import { expectAccessible } from './support/expect-accessible'
import { AGREEMENTS, sendForm } from './support/health-form'
import { openForm } from './support/open-form'

/** A page for each kind of question: radios, dates, the body map, one place, scales, ticks, texts, numbers. */
const PAGES = ['visit', 'where', 'worst-place', 'scores', 'medicines', 'running']

const ANSWERS = {
  s3_side: 'both',
  s3_zones: ['R_INNER_LINE', 'R_DEEP', 'L_AROUND'],
  s3_worst: 'L_AROUND',
  s6_runs: 'yes',
  s6_km_w1: 12,
  s6_km_w0: 10,
  s6_days: 3,
  s6_surface: ['road'],
  s6_shoe_worn: 'no',
  s6_warmup: 'always',
  s7_meds: ['other'],
}

for (const locale of ['en', 'ur'] as const) {
  test(`every kind of page of the form passes axe, reflow and targets, ${locale}`, async ({ page }) => {
    test.setTimeout(300_000)
    const t = translator(locale, 'intake')
    const { home } = await openForm(page, {
      locale,
      answers: ANSWERS,
      onBirthDate: () => expectAccessible(page),
    })
    await expectAccessible(page)
    for (const slug of PAGES) {
      await page.goto(`${home}/${slug}`)
      await expect(page).toHaveURL(new RegExp(`${slug}$`))
      await expectAccessible(page)
    }

    await page.goto(`${home}/safety-check`)
    await answerQuestions(page, { s2_breath: 'yes' })
    await page.getByRole('button', { name: t('saveAndContinue') }).click()
    await expect(page).toHaveURL(/\/advice/)
    await expectAccessible(page)
    await page.goto(`${home}/safety-check`)
    await answerQuestions(page, { s2_breath: 'no' })
    await page.getByRole('button', { name: t('saveAndContinue') }).click()
    await expect(page).not.toHaveURL(/safety-check/)

    await page.goto(`${home}/agreement`)
    await answerQuestions(page, AGREEMENTS)
    await page.locator('input[name="signature"]').fill('Axe Person')
    await expectAccessible(page)
    await page.getByRole('button', { name: t('saveAndContinue') }).click()
    await expect(page.getByRole('heading', { level: 1, name: t('check.title') })).toBeVisible()
    await expectAccessible(page)
    await sendForm(page, locale)
    await expectAccessible(page)
  })
}
