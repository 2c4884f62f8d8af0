import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { LOCALES } from '@/domain/locale'
import { renderMail } from '@/emails/frame/render-mail'
import { MAIL_KINDS, mailPreview } from './mail-previews'

const EVERY = MAIL_KINDS.flatMap((kind) => LOCALES.map((locale) => ({ kind, locale })))

async function rendered(which: (typeof EVERY)[number]) {
  const content = mailPreview(which)
  if (!content) throw new Error(`No preview of ${which.kind}`)
  return { ...(await renderMail(content)), content }
}

const HIDDEN = new Set(['title', 'style'])
const WITHOUT_END = new Set(['meta', 'br', 'img', 'hr', 'link'])

/** What a parser makes of a mail: texts that a reader sees, links, and whatever is not as HTML asks. */
function read(html: string) {
  const found = {
    texts: [] as string[],
    links: [] as string[],
    tags: new Set<string>(),
    faults: [] as string[],
  }
  const open: { name: string; hidden: boolean }[] = []
  const parser = new Parser({
    onopentag(name, attributes) {
      const hidden = open.at(-1)?.hidden || HIDDEN.has(name) || attributes['data-skip-in-text'] === 'true'
      open.push({ name, hidden })
      found.tags.add(name)
      if (attributes.href) found.links.push(attributes.href)
      for (const address of ['src', 'background', 'srcset'])
        if (attributes[address]) found.faults.push(`${name} loads ${attributes[address]}`)
    },
    ontext(text) {
      if (!open.at(-1)?.hidden && text.trim()) found.texts.push(oneSpace(text))
    },
    onclosetag(name, implied) {
      if (implied && !WITHOUT_END.has(name)) found.faults.push(`${name} is not closed`)
      if (open.pop()?.name !== name) found.faults.push(`${name} closes something else`)
    },
  })
  parser.write(html)
  parser.end()
  return found
}

/** Without marks of direction, which plain text needs and HTML has elements for. */
const oneSpace = (text: string) => text.replaceAll('\u200e', '').replace(/\s+/g, ' ').trim()

/** Day names and months at their longest, so that no subject grows too long in autumn. */
const LONGEST = { en: 'Wednesday 30 September, 12:30pm', ur: 'جمعرات 30 ستمبر، دوپہر 12:30' }

describe.each(EVERY)('$kind in $locale', (which) => {
  it('is HTML that a parser finds no fault with, in its language and direction', async () => {
    const { html } = await rendered(which)
    expect(read(html).faults).toEqual([])
    expect(html).toContain(
      which.locale === 'ur' ? '<html dir="rtl" lang="ur">' : '<html dir="ltr" lang="en">',
    )
  })

  it('M2 loads nothing and reports nothing', async () => {
    const { html } = await rendered(which)
    const { tags, links } = read(html)
    for (const tag of ['img', 'script', 'iframe', 'link', 'object', 'form', 'video'])
      expect(tags).not.toContain(tag)
    expect(html).not.toMatch(/url\(|@import|https?:\/\/(?!localhost:3000\/|www\.w3\.org\/TR\/xhtml1\/)/)
    expect(links.length).toBeGreaterThan(0)
    for (const link of links) expect(link).toMatch(/^(http:\/\/localhost:3000\/|tel:\+?\d+$)/)
  })

  it('says the same in plain text: every word and every link, and none more', async () => {
    const { html, text } = await rendered(which)
    const { texts, links } = read(html)
    const lines = text.split('\n').map(oneSpace)
    for (const part of texts) expect(lines).toContainEqual(expect.stringContaining(part))
    for (const link of links.filter((href) => href.startsWith('http'))) expect(lines).toContain(link)
    const shown = texts.join('\n')
    const own = lines.filter((line) => line !== '' && line !== '--' && !line.startsWith('http'))
    for (const line of own) expect(shown).toContain(line.replace(/:$/, ''))
  })

  it('keeps phone numbers in order where lines run from right to left', async () => {
    const { html, text } = await rendered(which)
    if (!html.includes('tel:')) return
    expect(html).toMatch(/<a[^>]*dir="ltr"[^>]*><bdi>\+92 42 0000 0000<\/bdi>/)
    const mark = which.locale === 'ur' ? '\u200e' : ''
    expect(text.split('\n')).toContain(`${mark}+92 42 0000 0000${mark}`)
  })

  it('has a subject that phones show whole', async () => {
    const { subject, content } = await rendered(which)
    const { locale } = which
    const dayTime = locale === 'ur' ? 'منگل 3 مارچ، دوپہر 2:30' : 'Tuesday 3 March, 2:30pm'
    expect(subject.replace(dayTime, LONGEST[locale]).length).toBeLessThanOrEqual(78)
    expect(subject).not.toMatch(/[{}\r\n]|undefined/)
    expect(content.footer).not.toBe('')
  })

  it('tells mail lists how it goes on, and not the subject again', async () => {
    const { html, subject } = await rendered(which)
    const preheader = /data-skip-in-text="true">([^<]+)/.exec(html)?.[1] ?? ''
    expect(preheader.length).toBeGreaterThan(10)
    expect(preheader).not.toBe(subject)
  })
})

describe('the reader of these tests', () => {
  it.each([
    ['<p>one<p>two</p>', 'p is not closed'],
    ['<div><b>one</div>', 'b is not closed'],
    ['<img src="https://track.example/x.gif">', 'img loads https://track.example/x.gif'],
  ])('finds the fault in %s', (html, fault) => {
    expect(read(html).faults).toContain(fault)
  })
})
