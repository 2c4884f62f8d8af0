import { expect, type Page } from '@playwright/test'
import { TICKS_FIELD } from '@/domain/booking/field-names'
import type { Answers } from '@/domain/intake/answers'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { answerQuestions, fillDate } from './answer-questions'

/** A number that no earlier run on the same database has used up. */
export const newMobile = () => `0300 ${String(Date.now()).slice(-7)}`

export const newEmail = () => `visitor.${Date.now()}@example.com`

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

/** Takes the first of the soonest times, or the first time of the day with this date. */
export async function takeTime(page: Page, { locale, day }: { locale: Locale; day?: string }) {
  const t = translator(locale, 'bookingTime')
  await expect(heading(page, t('heading'))).toBeVisible()
  if (day) {
    await page.locator(`nav a[href$="#d-${day}"]`).click()
    await page.locator(`#d-${day} button`).first().click()
  } else
    await page
      .getByRole('group', { name: t('soonest') })
      .getByRole('button')
      .first()
      .click()
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
