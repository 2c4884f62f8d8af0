import { expect, type Page } from '@playwright/test'
import type { Answers } from '@/domain/intake/answers'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { answerQuestions } from './answer-questions'

const MOST_PAGES = 40

/** Everything that must be ticked at the end, besides what was agreed to at booking. */
export const AGREEMENTS: Answers = { s10_not_diagnosis: true, s10_data: true, s10_laser: true }

/**
 * From the task list to "Check your answers": opens the first task that is not completed, answers page after page and
 * saves each, until the form asks to be checked.
 */
export async function fillInForm(
  page: Page,
  { locale, answers, signature }: { locale: Locale; answers: Answers; signature: string },
) {
  const t = translator(locale, 'intake')
  await expect(page.getByRole('heading', { level: 1, name: t('title') })).toBeVisible()
  const tasks = page.getByRole('list').filter({ has: page.getByRole('link', { name: t('tasks.safety') }) })
  await tasks.getByRole('link').first().click()
  const checking = page.getByRole('heading', { level: 1, name: t('check.title') })
  for (let count = 0; count < MOST_PAGES; count += 1) {
    await page.waitForLoadState()
    if (await checking.isVisible()) return
    const goOn = page.getByRole('button', { name: t('warning.continue'), exact: true })
    if (await goOn.isVisible()) await goOn.click()
    else {
      await answerQuestions(page, answers)
      const sign = page.locator('input[name="signature"]')
      if (await sign.count()) await sign.fill(signature)
      await page.getByRole('button', { name: t('saveAndContinue') }).click()
    }
  }
  throw new Error(`The form did not end: ${await page.getByRole('heading', { level: 1 }).textContent()}`)
}

/** Sends the checked form. */
export async function sendForm(page: Page, locale: Locale) {
  const t = translator(locale, 'intake')
  await page.getByRole('button', { name: t('check.send') }).click()
  await expect(page.getByRole('heading', { level: 1, name: t('sent.title') })).toBeVisible()
}
