import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseClinicDefinition } from '@/domain/clinic/parse-definition'

const DOCUMENTS = [
  'README.md',
  ...readdirSync('docs', { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
]

const read = (file: string) => readFileSync(file, 'utf8')

/** Files that a document links or shows, as paths from the project's folder. */
function linkedFiles(file: string, text: string): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)|<img src="([^"]+)"/g)].map(
    ([, link, image]) => link ?? image ?? '',
  )
  return targets
    .filter((target) => !/^(https?:|mailto:|#|\/)/.test(target))
    .map((target) => join(dirname(file), decodeURI(target.replace(/#.*$/, ''))))
}

/** Paths between backticks that begin with one of our folders, and files by name in the root. */
function namedPaths(text: string): string[] {
  const folders = readdirSync('.', { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !/^(\.|node_modules)/.test(entry.name))
    .map(({ name }) => name)
  const named = [...text.matchAll(/`([\w[\]@.()/-]+)`/g)].map(([, path]) => path ?? '')
  return named.filter((path) => folders.some((folder) => path.startsWith(`${folder}/`)))
}

const runNames = (text: string) => [...text.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '')

const scripts: Record<string, string> = JSON.parse(read('package.json')).scripts

describe.each(DOCUMENTS)('%s', (file) => {
  const text = read(file)

  it('links to files that exist', () => {
    expect(linkedFiles(file, text).filter((path) => !existsSync(path))).toEqual([])
  })

  it('names folders and files that exist', () => {
    expect(namedPaths(text).filter((path) => !existsSync(path.replace(/\*.*$/, '')))).toEqual([])
  })

  it('names commands that exist', () => {
    expect(runNames(text).filter((name) => !(name in scripts))).toEqual([])
  })
})

describe('these searches', () => {
  it('find what is missing', () => {
    const text = 'See [it](no-such.md) and `server/no-such.ts`; run `npm run no-such`'
    expect(linkedFiles('docs/a.md', text)).toEqual(['docs/no-such.md'])
    expect(namedPaths(text)).toEqual(['server/no-such.ts'])
    expect(runNames(text)).toEqual(['no-such'])
  })
})

describe('the README', () => {
  it('shows pictures that a slow line can load', () => {
    const pictures = linkedFiles('README.md', read('README.md')).filter((path) => path.endsWith('.webp'))
    expect(pictures.length).toBeGreaterThanOrEqual(5)
    for (const picture of pictures) expect(statSync(picture).size, picture).toBeLessThanOrEqual(120 * 1024)
  })
})

describe('docs/running-a-clinic.md', () => {
  it('has an example that the import takes', () => {
    const example = /```json\n([\s\S]*?)```/.exec(read('docs/running-a-clinic.md'))?.[1] ?? ''
    expect(parseClinicDefinition(JSON.parse(example))).toMatchObject({ ok: true })
  })
})

/** Settings that `server/env.ts` or the start knows. */
function knownSettings(): string[] {
  const checked = [...read('server/env.ts').matchAll(/^ {2}([A-Z][A-Z0-9_]+): /gm)].map(
    ([, name]) => name ?? '',
  )
  return [...new Set([...checked, 'PORT', 'DATABASE_OWNER_URL'])].sort()
}

describe('.env.example', () => {
  const text = read('.env.example')

  it('names every setting, and no other', () => {
    const named = [...text.matchAll(/^# ?([A-Z][A-Z0-9_]+)=/gm)].map(([, name]) => name ?? '')
    expect(knownSettings().length).toBeGreaterThan(10)
    expect([...named].sort()).toEqual(knownSettings())
  })

  it('sets nothing, so that it works unchanged', () => {
    expect(text.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('#'))).toEqual([])
  })

  it('the start leaves out of a build exactly these settings', () => {
    const list =
      /const SETTINGS = \[([\s\S]*?)\]/.exec(read('scripts/lib/start/settings-file.mjs'))?.[1] ?? ''
    expect([...list.matchAll(/'(\w+)'/g)].map(([, name]) => name).sort()).toEqual(knownSettings())
  })
})
