import { existsSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { type Browser, chromium, type Page } from 'playwright'
import type { Answers } from '@/domain/intake/answers'
import vectors from '@/domain/intake/vectors.json' with { type: 'json' }
import {
  confirm,
  giveDetails,
  newEmail,
  newMobile,
  openService,
  passSafety,
  takeTime,
} from '../tests/e2e/support/patient-path'
import { signIn } from '../tests/e2e/support/staff'

const FOLDER = 'docs/pictures'
const LARGEST_BYTES = 120 * 1024

/** Pictures of the README, taken by hand against `npm start`: see docs/pictures.md. */
async function main(address = 'http://localhost:3000') {
  const installed = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'
  const browser = await chromium.launch({
    ...(existsSync(installed) && { executablePath: installed }),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  await mkdir(FOLDER, { recursive: true })
  await patientPictures(browser, address)
  await staffPictures(browser, address)
  await browser.close()
}

async function patientPictures(browser: Browser, baseURL: string) {
  const viewport = { width: 390, height: 780 }
  const context = await browser.newContext({ baseURL, viewport, deviceScaleFactor: 2 })
  const page = await context.newPage()
  await page.goto('/en')
  await keep(page, 'home')
  await page.goto('/ur')
  await keep(page, 'home-urdu')
  const answers = vectors.find(({ id }) => id === 'TV26')?.answers as Answers
  await openService(page, { locale: 'en', service: /^Physiotherapy session/ })
  await passSafety(page, { locale: 'en', answers })
  await page.waitForURL(/\/time/)
  await keep(page, 'time')
  await takeTime(page, { locale: 'en' })
  const visitor = { fullName: 'Ayesha Khan', mobile: newMobile(), email: newEmail() }
  await giveDetails(page, { locale: 'en', visitor })
  await confirm(page, 'en')
  await keep(page, 'booked')
  await context.close()
}

async function staffPictures(browser: Browser, baseURL: string) {
  const viewport = { width: 1280, height: 860 }
  const page = await (await browser.newContext({ baseURL, viewport })).newPage()
  await signIn(page, 'bilal.ahmed@genu.example')
  await keep(page, 'today')
  await page.goto('/staff/forms')
  await page.locator('main a[href^="/staff/forms/"]').first().click()
  await page.waitForURL(/\/staff\/forms\/./)
  await keep(page, 'form-review')
}

/** What is on the screen, as WebP: the browser that shows a page can also encode it. */
async function keep(page: Page, name: string) {
  // away from whatever lies under it, which would look chosen
  await page.mouse.move(0, 0)
  await page.evaluate(() => document.fonts.ready)
  const png = (await page.screenshot({ animations: 'disabled' })).toString('base64')
  const other = await page.context().newPage()
  const webp = await other.evaluate(async (data) => {
    const image = new Image()
    image.src = `data:image/png;base64,${data}`
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.width
    canvas.height = image.height
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    return canvas.toDataURL('image/webp', 0.82).replace(/^.*,/, '')
  }, png)
  await other.close()
  const bytes = Buffer.from(webp, 'base64')
  if (bytes.length > LARGEST_BYTES) throw new Error(`${name} has ${bytes.length} bytes`)
  await writeFile(`${FOLDER}/${name}.webp`, bytes)
  process.stdout.write(`${FOLDER}/${name}.webp ${Math.round(bytes.length / 1024)} KB\n`)
}

main(process.argv[2]).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : 'No pictures were taken'}\n`)
  process.exit(1)
})
