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
    throw new Error(`${name} is not among the next ${MOST_KEYS} stops; last was "${await focusedName(this.page)}"`)
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

test('the whole path with the keyboard alone, in at most 30 keys besides typing', async ({ page }) => {
  test.setTimeout(120_000)
  const keys = new Keyboard(page)
  await page.goto('/en')
  await keys.tabTo(/^Book an appointment$/)
  await keys.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'What do you want to book?' })).toBeVisible()
  await keys.tabTo(/^Physiotherapy session/)
  await keys.press('Enter')

  await expect(page.getByRole('heading', { level: 1, name: 'Is it safe to wait?' })).toBeVisible()
  await keys.tabTo(/^Me$/)
  await keys.press('Space')
  await keys.press('Tab')
  await keys.type('15')
  await keys.press('Tab')
  await keys.type('1')
  await keys.press('Tab')
  await keys.type('1994')
  await keys.press('Enter')
  await expect(page.getByRole('alert').first()).toBeFocused()
  console.log('so far', keys.pressed)
})
