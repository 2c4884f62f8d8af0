import { randomInt } from 'node:crypto'
import { expect, type Locator, type Page } from '@playwright/test'
import { TICKS_FIELD } from '@/domain/booking/field-names'
import type { Answers } from '@/domain/intake/answers'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { answerQuestions, fillDate } from './answer-questions'

/** A number of nobody else's, whichever tests run at the same time. */
export const newMobile = () => `0300 ${randomInt(1_000_000, 9_999_999)}`

export const newEmail = () => `visitor.${randomInt(2 ** 40)}@example.com`

export type Visitor = { fullName: string; mobile: string; email: string | null }

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name })

/** From the home page to the safety questions of a service. */
export async function openService(page: Page, { locale, service }: { locale: Locale; service: RegExp }) {
  await page.goto(`/${locale}`)
  await page
    .locator('main')
    .getByRole('link', { name: translator(locale, 'home')('book') })
    .first()
    .click()
  await expect(heading(page, translator(locale, 'booking')('services.heading'))).toBeVisible()
  await page.getByRole('link', { name: service }).click()
  await expect(heading(page, translator(locale, 'booking')('safety.heading'))).toBeVisible()
}

/** Who it is for, the date of birth, and the ticks (none: "None of these"). */
export async function passSafety(
  page: Page,
  { locale, answers, ticks = [] }: { locale: Locale; answers: Answers; ticks?: string[] },
) {
  await page.locator(`input[name="s1_for_whom"][value="${answers.s1_for_whom}"]`).check()
  await fillDate(page, { name: 's1_dob', date: String(answers.s1_dob) })
  for (const tick of ticks.length > 0 ? ticks : ['none']) {
    await page.locator(`input[name="${TICKS_FIELD}"][value="${tick}"]`).check()
  }
  await next(page, locale)
}

/** Heading of the page that asks what the answers brought up. */
const moreQuestions = (locale: Locale) =>
  new RegExp([1, 2].map((count) => translator(locale, 'booking')('safety.more', { count })).join('|'))
const MORE_QUESTIONS = { en: moreQuestions('en'), ur: moreQuestions('ur') }

/** The laser questions, and those that the answers bring up. */
export async function passLaser(page: Page, { locale, answers }: { locale: Locale; answers: Answers }) {
  await expect(heading(page, translator(locale, 'booking')('laser.heading'))).toBeVisible()
  await answerQuestions(page, answers)
  await next(page, locale)
  const more = page.getByRole('heading', { level: 1, name: MORE_QUESTIONS[locale] })
  const time = page.getByRole('heading', { level: 1, name: translator(locale, 'bookingTime')('heading') })
  await expect(more.or(time)).toBeVisible()
  if (await time.isVisible()) return
  await answerQuestions(page, answers)
  await next(page, locale)
}

const MOST_TRIES = 5

/**
 * Takes the first of the soonest times. Tests run side by side and want the same ones: whoever is told that somebody
 * else was faster takes the nearest time that is offered instead, as a person would.
 */
export async function takeTime(page: Page, { locale }: { locale: Locale }) {
  const t = translator(locale, 'bookingTime')
  await expect(heading(page, t('heading'))).toBeVisible()
  const soonest = page
    .getByRole('group', { name: t('soonest') })
    .getByRole('button')
    .first()
  await press(page, soonest)
  const details = heading(page, translator(locale, 'bookingDetails')('heading'))
  const nearest = page.getByRole('alert').getByRole('group').getByRole('button').first()
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    await expect(details.or(nearest)).toBeVisible()
    if (await details.isVisible()) return
    await press(page, nearest)
  }
}

/** Presses a button of a form and waits until the server has answered it. */
async function press(page: Page, button: Locator) {
  const answered = page.waitForResponse((response) => response.request().method() === 'POST')
  await button.click()
  await answered
}

/** Name, number and address, then the check page. */
export async function giveDetails(page: Page, { locale, visitor }: { locale: Locale; visitor: Visitor }) {
  const t = translator(locale, 'bookingDetails')
  await expect(heading(page, t('heading'))).toBeVisible()
  await page.getByRole('textbox', { name: t('fullName') }).fill(visitor.fullName)
  await page.getByRole('textbox', { name: t('mobile') }).fill(visitor.mobile)
  if (visitor.email) await page.getByRole('textbox', { name: t('email') }).fill(visitor.email)
  await next(page, locale)
  await expect(heading(page, t('check.heading'))).toBeVisible()
}

/** Confirms. @returns the reference on the booked page */
export async function confirm(page: Page, locale: Locale): Promise<string> {
  await page.getByRole('button', { name: translator(locale, 'bookingDetails')('check.confirm') }).click()
  await page.waitForURL(/\/booking\/[A-Z2-9]{4}-[2-9]{2}/)
  return /booking\/([A-Z2-9]{4}-[2-9]{2})/.exec(page.url())?.[1] ?? ''
}

async function next(page: Page, locale: Locale) {
  await page.getByRole('button', { name: translator(locale, 'common')('continue') }).click()
}
