import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** Sides in CSS pixels that every control must have: patients press with a thumb, others with a pointer. */
const SMALLEST_TARGET = { patient: 44, other: 24 }

/** What is pressed as a whole: the row of a choice, of a task, of a link that fills its item. */
const ROWS = '.choice, .tick, .tasks li'

/** Nothing for axe to find in both themes; at 320 px nothing to scroll sideways to and no target too small. */
export async function expectAccessible(page: Page, { without = [] }: { without?: string[] } = {}) {
  for (const colorScheme of ['light', 'dark'] as const) {
    // without transitions: axe must not see a colour on its way to another
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
    // a frame that may run no script cannot run axe: what it shows is opened as a page of its own
    const axe = new AxeBuilder({ page }).exclude('iframe').withTags(TAGS).disableRules(without)
    const { violations } = await axe.analyze()
    const found = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    )
    expect(found, `${page.url()}, ${colorScheme}`).toEqual([])
  }
  const size = page.viewportSize() ?? { width: 1280, height: 800 }
  await page.setViewportSize({ width: 320, height: 640 })
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(overflow, `${page.url()} is wider than 320 px by`).toBeLessThanOrEqual(0)
  const smallest = SMALLEST_TARGET[/\/(staff|dev|api)([/?]|$)/.test(page.url()) ? 'other' : 'patient']
  expect(await smallTargets(page, smallest), `${page.url()}, targets below ${smallest} px`).toEqual([])
  await page.setViewportSize(size)
}

/** Controls smaller than that; links inside a sentence and what is out of sight are left out. */
function smallTargets(page: Page, smallest: number): Promise<string[]> {
  return page.evaluate(
    ({ smallest, rows }) => {
      const controls = document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, textarea, summary',
      )
      return [...controls].flatMap((control) => {
        if (control.closest('.skip, .jump:not(:focus), .hidden, [aria-hidden="true"]')) return []
        const inSentence = control.tagName === 'A' && getComputedStyle(control).display === 'inline'
        const target = control.closest(rows) ?? control
        const { width, height } = target.getBoundingClientRect()
        if (inSentence && target === control) return []
        const isSmall = width > 0 && Math.min(width, height) < smallest - 0.5
        return isSmall ? [`${control.outerHTML.slice(0, 90)} ${width.toFixed()}x${height.toFixed()}`] : []
      })
    },
    { smallest, rows: ROWS },
  )
}
