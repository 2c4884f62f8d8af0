import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from 'playwright'
import { renderToStaticMarkup } from 'react-dom/server'
import { BentKneeFigure } from '@/components/guide/bent-knee-figure'
import { Mark } from '@/components/ui/mark'

/**
 * Draws the pictures that must be PNG: icons for home screens and the picture of shared links. They are committed;
 * run `CHROMIUM_PATH=… npm run pictures` after a change to the mark, the figure or the colours.
 */
const ROOT = join(import.meta.dirname, '..')
const style = (name: string) => readFileSync(join(ROOT, 'components/styles', name), 'utf8')

type Picture = { file: string; width: number; height: number; css: string; body: React.ReactNode }

/** `share`: how much of the square the mark takes. A mask may cut away everything but a circle of 80 %. */
const icon = (file: string, size: number, share: number): Picture => ({
  file,
  width: size,
  height: size,
  css: `body { display: grid; place-items: center } svg { inline-size: ${share}%; block-size: ${share}% }`,
  body: <Mark />,
})

const PICTURES: readonly Picture[] = [
  icon('icon-192.png', 192, 76),
  icon('icon.png', 512, 76),
  icon('icon-maskable.png', 512, 56),
  icon('apple-touch-icon.png', 180, 68),
  {
    file: 'social.png',
    width: 1200,
    height: 630,
    css: `.knee { position: absolute; inset-inline-end: 0; inset-block-start: 0; inline-size: 938px; block-size: 630px }
      .mark { position: absolute; inset-inline-start: 72px; inset-block-start: 207px; inline-size: 216px }`,
    body: (
      <>
        <BentKneeFigure locale="en" label="" />
        <div className="mark">
          <Mark />
        </div>
      </>
    ),
  },
]

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH,
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
})
for (const { file, width, height, css, body } of PICTURES) {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme: 'light' })
  const sheet = `${style('tokens.css')}${style('knee.css')}
    html, body { margin: 0; block-size: 100%; background: var(--page) } ${css}`
  await page.setContent(
    `<!doctype html><html><head><style>${sheet}</style></head><body>${renderToStaticMarkup(body)}</body></html>`,
  )
  writeFileSync(join(ROOT, 'public', file), await page.screenshot())
  await page.close()
}
await browser.close()
