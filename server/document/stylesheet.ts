import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { API_SOURCES, PATIENT_SOURCES, SHEETS, type Sheet, STAFF_BEGINNING } from './stylesheet-sources'

const FOLDER = path.join(/* turbopackIgnore: true */ process.cwd(), 'components', 'styles')

/** Sources are looked at again at most this often, so that an edit shows without a restart. */
const LOOK_AGAIN_MILLISECONDS = 1000

type Compiled = { text: string; version: string; newestMilliseconds: number; lookedAtMilliseconds: number }

const compiled = new Map<Sheet, Compiled>()

export const isSheet = (value: unknown): value is Sheet => SHEETS.some((sheet) => sheet === value)

/** Address of a sheet; it changes with the sheet's text, so browsers may keep it for a year. */
export function stylesheetHref(sheet: Sheet): string {
  return `/styles/${sheet}.css?v=${stylesheet(sheet).version}`
}

/** A sheet's text and version: its sources put together in their fixed order, kept in memory. */
export function stylesheet(sheet: Sheet): { text: string; version: string } {
  const held = compiled.get(sheet)
  const now = performance.now()
  if (held && now - held.lookedAtMilliseconds < LOOK_AGAIN_MILLISECONDS) return held
  const files = sourcesOf(sheet)
  const newestMilliseconds = Math.max(...files.map((file) => statSync(file).mtimeMs))
  if (held && held.newestMilliseconds === newestMilliseconds) {
    held.lookedAtMilliseconds = now
    return held
  }
  const text = files.map((file) => withoutComments(readFileSync(file, 'utf8'))).join('\n')
  const version = createHash('sha256').update(text).digest('base64url').slice(0, 12)
  const fresh = { text, version, newestMilliseconds, lookedAtMilliseconds: now }
  compiled.set(sheet, fresh)
  return fresh
}

function sourcesOf(sheet: Sheet): string[] {
  return NAMES[sheet]().map((name) => path.join(FOLDER, name))
}

const NAMES: Record<Sheet, () => string[]> = {
  patient: () => PATIENT_SOURCES,
  staff: () => [...STAFF_BEGINNING, ...staffNames()],
  api: () => API_SOURCES,
}

function staffNames(): string[] {
  return readdirSync(path.join(FOLDER, 'staff'))
    .filter((name) => name.endsWith('.css'))
    .sort()
    .map((name) => `staff/${name}`)
}

/** Comments and indentation are for us; together they are a fifth of the text. No source has a comment in a string. */
function withoutComments(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s+/gm, '')
    .trimEnd()
}
