import { type Browser, expect, type Page, test } from '@playwright/test'
import { translator } from '@/messages/translator'
import { openForm } from './support/open-form'

const t = translator('en', 'intake')
const BEFORE = { s3_side: 'both', s3_zones: ['R_ABOVE', 'L_ABOVE'], s3_worst: 'R_ABOVE' }
const WANTED = ['R_BELOW', 'R_INNER_LINE', 'R_DEEP', 'L_CALF']

const tick = (page: Page, place: string) => page.locator(`input[name="s3_zones"][value="${place}"]`)
const knee = (page: Page, place: string) =>
  page.getByRole('group', { name: t(place.startsWith('R') ? 'whereRight' : 'whereLeft') })

const zone = (page: Page, place: string) => knee(page, place).locator(`[data-zone="${place.slice(2)}"]`)

/** The disc behind the place's number. */
const inPicture = (page: Page, place: string) => zone(page, place).locator('.k-tag')

type Way = { name: string; hasScripts: boolean; press: (page: Page, place: string) => Promise<void> }

const WAYS: readonly Way[] = [
  {
    name: 'on the picture',
    hasScripts: true,
    press: (page, place) => zone(page, place).locator('.k-number').click(),
  },
  {
    name: 'with the keyboard',
    hasScripts: true,
    press: async (page, place) => {
      await tick(page, place).focus()
      await page.keyboard.press('Space')
    },
  },
  {
    name: 'in the list, without scripts',
    hasScripts: false,
    press: (page, place) => tick(page, place).click(),
  },
]

/** Chooses the wanted places and takes the others away. @returns the places as they are stored */
async function choosePlaces(browser: Browser, { hasScripts, press }: Way) {
  const context = await browser.newContext({
    javaScriptEnabled: hasScripts,
    viewport: { width: 360, height: 740 },
  })
  const page = await context.newPage()
  const { home } = await openForm(page, { locale: 'en', answers: BEFORE })
  await page.goto(`${home}/where`)
  if (hasScripts) await page.waitForLoadState('networkidle')
  for (const place of [...BEFORE.s3_zones, ...WANTED]) await press(page, place)
  if (hasScripts)
    await expect(knee(page, 'R_BELOW').getByRole('status')).toHaveText(
      /^3 areas chosen: Just below the kneecap, on the firm cord; Inner side, level with the bend; Deep inside/,
    )
  // the picture shows what is ticked, whoever ticked it
  await expect(inPicture(page, 'R_BELOW')).toHaveCSS('fill', 'rgb(166, 71, 34)')
  await expect(inPicture(page, 'R_ABOVE')).not.toHaveCSS('fill', 'rgb(166, 71, 34)')
  await page.getByRole('button', { name: t('saveAndContinue') }).click()
  await expect(page.getByRole('heading', { level: 1, name: t('pages.worst-place') })).toBeVisible()
  await page.goto(`${home}/where`)
  const stored = await page
    .locator('input[name="s3_zones"]:checked')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value')))
  await context.close()
  return stored
}

for (const way of WAYS) {
  test(`places are chosen ${way.name}`, async ({ browser }) => {
    expect(await choosePlaces(browser, way)).toEqual(WANTED)
  })
}

test('each place can be pressed with a thumb, in Urdu too, where no picture is turned round', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 })
  const { home } = await openForm(page, { locale: 'ur', answers: BEFORE })
  await page.goto(`${home}/where`)
  const zones = page.locator('.knee-places [data-zone]')
  await expect(zones).toHaveCount(24)
  expect(await zones.evaluateAll(smallZones)).toEqual([])
  const [tag, leg] = await Promise.all([
    page.locator('.knee-places').first().locator('[data-zone="ABOVE"] .k-tag').boundingBox(),
    page.locator('.knee-places').first().locator('.k-cap').first().boundingBox(),
  ])
  expect(tag?.x, 'the numbers of a right knee are on its inner side, on the right').toBeGreaterThan(
    leg?.x ?? 999,
  )
})

/** Zones whose number is below 44 px or whose area holds no square of 24 px. */
function smallZones(zones: (HTMLElement | SVGElement)[]): string[] {
  const STEP = 3
  const SQUARE = 24
  const holdsSquare = (area: SVGGeometryElement) => {
    const { x, y, width, height } = area.getBBox()
    const scale = area.getScreenCTM()?.d ?? 1
    const side = SQUARE / scale
    const point = (px: number, py: number) => area.isPointInFill(new DOMPoint(px, py))
    const corners = [0, 0.25, 0.5, 0.75, 1].map((part) => part * side)
    for (let left = x; left <= x + width - side; left += STEP)
      for (let top = y; top <= y + height - side; top += STEP)
        if (corners.every((across) => corners.every((down) => point(left + across, top + down)))) return true
    return false
  }
  return zones.flatMap((zone) => {
    const area = zone.querySelector<SVGGeometryElement>('.k-area')
    const target = zone.querySelector('.k-target')?.getBoundingClientRect()
    const isLarge = target && Math.min(target.width, target.height) >= 43.5
    return area && isLarge && holdsSquare(area) ? [] : [zone.getAttribute('data-zone') ?? '']
  })
}
