import { expect, type Page, test } from '@playwright/test'
import { newMobile } from './support/patient-path'

/** Keys that are no typing, from the home page to the booked appointment (UX goal 3). */
const MOST_KEYS = 30

/** A person who has nothing but a keyboard: counts every key that is pressed to get somewhere, not what is typed. */
class Keyboard {
  pressed = 0
  constructor(private readonly page: Page) {}

  async press(key: string, times = 1) {
    for (let count = 0; count < times; count += 1) await this.page.keyboard.press(key)
    this.pressed += times
  }

  type(text: string) {
    return this.page.keyboard.type(text)
  }

  /** Tabs on until the named control has the focus. */
  async tabTo(name: RegExp) {
    for (let tabs = 0; tabs < MOST_KEYS; tabs += 1) {
      await this.press('Tab')
      if (name.test(await focusedName(this.page))) return
    }
    throw new Error(
      `${name} is not among the next ${MOST_KEYS} stops; last was "${await focusedName(this.page)}"`,
    )
  }
}

/** What a screen reader would say of the focused control, roughly: its label or its text. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement
    if (focused instanceof HTMLInputElement || focused instanceof HTMLTextAreaElement)
      return focused.labels?.[0]?.textContent ?? focused.name
    return focused?.textContent?.trim() ?? ''
  })
}

test('from the home page to the booked appointment in at most 30 keys besides typing', async ({ page }) => {
  test.setTimeout(180_000)
  const keys = new Keyboard(page)
  const heading = (name: string) => page.getByRole('heading', { level: 1, name })
  /** After a page load: over the banner, to the page itself. */
  const toMain = async () => {
    await keys.press('Tab')
    await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused()
    await keys.press('Enter')
  }
  await page.goto('/en')
  await toMain()
  await keys.tabTo(/^Book an appointment$/)
  await keys.press('Enter')
  await expect(heading('What do you want to book?')).toBeVisible()
  await toMain()
  await keys.tabTo(/^First assessment/)
  await keys.press('Enter')

  await expect(heading('Is it safe to wait?')).toBeVisible()
  await page.waitForLoadState('networkidle')
  await toMain()
  await keys.tabTo(/^Me$/)
  await keys.press('Space')
  for (const part of ['15', '1', '1994']) {
    await keys.press('Tab')
    await keys.type(part)
  }
  await keys.tabTo(/go to “None of these”$/)
  await keys.press('Enter')
  await expect(page.getByRole('checkbox', { name: 'None of these' })).toBeFocused()
  await keys.press('Space')
  await keys.press('Enter')

  await expect(heading('Choose a day and time')).toBeFocused()
  await keys.tabTo(/(am|pm)$/)
  await keys.press('Enter')

  await expect(heading('Your details')).toBeFocused()
  await keys.tabTo(/^Full name$/)
  await keys.type('Keyboard Person')
  await keys.press('Tab')
  await keys.type(newMobile())
  await keys.press('Enter')

  await expect(heading('Check your booking')).toBeFocused()
  await keys.tabTo(/^Go to “Confirm booking”$/)
  await keys.press('Enter')
  await expect(page.getByRole('button', { name: 'Confirm booking' })).toBeFocused()
  await keys.press('Enter')
  await expect(heading('Appointment booked')).toBeFocused()
  expect(keys.pressed).toBeLessThanOrEqual(MOST_KEYS)
})
