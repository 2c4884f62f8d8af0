import { expect, type Page, test } from '@playwright/test'
import { staffToday } from '@/messages/en/staff-today'
import { STAFF_COOKIE, staffVisitor } from '../support/http/staff'
import { baseUrl } from '../support/http/target'
import { openForm } from './support/open-form'

/** A4 without its margins of 12 mm, in CSS pixels. */
const PAPER_WIDTH = 703

/** Sheets of paper that the page fills. */
async function sheets(page: Page): Promise<number> {
  const paper = await page.pdf({ preferCSSPageSize: true })
  return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0
}

/** Texts that are wider than the paper, or than a box that hides what leaves it. */
async function clipped(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.setViewportSize({ width: PAPER_WIDTH, height: 1000 })
  const found = await page.evaluate((width) => {
    const shown = [...document.querySelectorAll('main *')].filter((one) => one.getClientRects().length > 0)
    return shown.flatMap((one) => {
      const { left, right } = one.getBoundingClientRect()
      const hides = getComputedStyle(one).overflowX === 'hidden' && one.scrollWidth > one.clientWidth + 1
      const isHidden = one.closest('.hidden, svg, select, option') !== null
      const leaves = left < -1 || right > width + 1
      return !isHidden && (hides || leaves) ? [one.outerHTML.slice(0, 100)] : []
    })
  }, PAPER_WIDTH)
  const { color, background } = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body)
    return { color, background: backgroundColor }
  })
  expect({ color, background }, 'black on white, whatever the theme').toEqual({
    color: 'rgb(0, 0, 0)',
    background: 'rgb(255, 255, 255)',
  })
  await page.emulateMedia({ media: null, colorScheme: 'light' })
  return found
}

for (const locale of ['en', 'ur'] as const) {
  test(`slip and health form fill two sheets each, ${locale}`, async ({ page }) => {
    const { home, reference, formId } = await openForm(page, { locale })
    for (const path of [`/${locale}/booking/${reference}`, `${home}/check`]) {
      await page.goto(path)
      expect(await clipped(page), path).toEqual([])
      expect(await sheets(page), path).toBe(2)
    }
    await page.goto(`/${locale}/booking/${reference}`)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('.scan-code')).toBeVisible()
    if (locale === 'ur') return

    const { token } = await staffVisitor('practitioner')
    await page.context().addCookies([{ name: STAFF_COOKIE, value: token, url: baseUrl }])
    await page.goto(`/staff/forms/${formId}`)
    expect(await clipped(page), 'review').toEqual([])
    expect(await sheets(page), 'review').toBeLessThanOrEqual(3)
    await page.goto('/staff')
    expect(await clipped(page), 'day list').toEqual([])
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText(staffToday.private)).toBeVisible()
  })
}
