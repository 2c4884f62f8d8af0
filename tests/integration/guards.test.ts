import { describe, expect, it } from 'vitest'
import { environmentReads } from '../support/environment-reads'
import { inlineActions, isActionFile, unguardedActions, unguardedHandlers } from '../support/guarded-exports'
import { PAGE_RULES, unguardedPage } from '../support/guarded-pages'
import { parseSource, productSources } from '../support/source-files'

const sources = productSources()
const routes = sources.filter(({ path }) => /^app\/.*route\.tsx?$/.test(path))
const pages = sources.filter(({ path }) => /^app\/.*page\.tsx$/.test(path))
const actionFiles = sources.filter(isActionFile)

describe('Z4 every entry point is made by a guard', () => {
  it('finds the entry points', () => {
    expect(actionFiles.map(({ path }) => path)).toContain('server/auth/actions.ts')
    expect(routes.map(({ path }) => path)).toContain('app/api/v1/appointments/route.ts')
    for (const { pages: guarded } of PAGE_RULES)
      expect(pages.some(({ path }) => guarded.test(path))).toBe(true)
  })

  it('server actions', () => expect(actionFiles.flatMap(unguardedActions)).toEqual([]))
  it('route handlers', () => expect(routes.flatMap(unguardedHandlers)).toEqual([]))
  it('pages', () => expect(pages.flatMap(unguardedPage)).toEqual([]))
  it('no action hides inside a function', () => expect(sources.flatMap(inlineActions)).toEqual([]))

  it('files called actions are action files', () => {
    const named = sources.filter(({ path }) => /\/(actions|actions\/[^/]+)\.ts$/.test(path))
    expect(named.filter((file) => !isActionFile(file)).map(({ path }) => path)).toEqual([])
  })
})

describe('settings are read in one place', () => {
  it('nothing but server/env reads the environment', () => {
    const readers = sources.filter(({ path }) => path !== 'server/env.ts').flatMap(environmentReads)
    expect(readers).toEqual([])
  })
})

const GUARD = "import { patientAction } from '@/server/guard/patient-action'\n"
const actionFile = (text: string) =>
  parseSource({ path: 'server/x/actions.ts', text: `'use server'\n${GUARD}${text}` })

describe('positive control: what must be reported is', () => {
  it.each([
    'export async function book() {}',
    'export default async function book() {}',
    'export const book = async () => {}',
    'export const book = another({})',
    'export { book }',
    "export * from './other'",
    'export const one = patientAction({}), book = async () => {}',
    'export class book {}',
  ])('action: %s', (text) => expect(unguardedActions(actionFile(text))).toHaveLength(1))

  it('action: a function that only bears the name of a guard', () => {
    const text = "'use server'\nimport { patientAction } from './my-own'\nexport const a = patientAction({})"
    expect(unguardedActions(parseSource({ path: 'server/x/actions.ts', text }))).toHaveLength(1)
    const local = "'use server'\nconst patientAction = (x) => x\nexport const a = patientAction(() => {})"
    expect(unguardedActions(parseSource({ path: 'server/x/actions.ts', text: local }))).toHaveLength(1)
  })

  it('action: a constant that no guard made, by way of another', () => {
    expect(unguardedActions(actionFile('const mine = another({})\nexport const a = mine'))).toHaveLength(1)
    expect(unguardedActions(actionFile('let mine = patientAction({})\nexport const a = mine'))).toHaveLength(
      1,
    )
    expect(unguardedActions(actionFile('const mine = patientAction({})\nexport const a = mine'))).toEqual([])
  })

  it('action: a guarded one passes, under another name and by a relative path too', () => {
    expect(unguardedActions(actionFile('export const a = patientAction({})\nexport type T = 1'))).toEqual([])
    const text =
      "'use server'\nimport { staffAction as make } from '../guard/staff-action'\nexport const a = make({})"
    expect(unguardedActions(parseSource({ path: 'server/x/actions.ts', text }))).toEqual([])
  })

  it.each([
    'export async function GET() {}',
    'export const POST = async () => new Response()',
    'export const GET = patientAction({})',
    'export const dynamic = run()',
  ])('route: %s', (text) => {
    expect(unguardedHandlers(parseSource({ path: 'app/x/route.ts', text: GUARD + text }))).toHaveLength(1)
  })

  it.each([
    'export default async function Page() { return <p /> }',
    "export default async function Page() { if (x) await staffPage('day.read') }",
    "export default async function Page() { const data = await load(); await staffPage('day.read') }",
    "export default async function Page() { const late = () => staffPage('day.read') }",
    'const Page = () => <p />\nexport default Page',
    "export default patientPage('x', async () => { const data = await load(); await staffPage('day.read') })",
    "const late = async () => { await load() }\nexport default patientPage('x', late)",
    "export default anyPage('x', async () => { await staffPage('day.read') })",
  ])('page: %s', (text) => {
    expect(unguardedPage(parseSource({ path: 'app/staff/x/page.tsx', text }))).toHaveLength(1)
  })

  it('page: one that hands its guarded body on passes', () => {
    const text =
      "const body = async () => { await staffPage('day.read') }\nexport default patientPage('x', body)"
    expect(unguardedPage(parseSource({ path: 'app/staff/x/page.tsx', text }))).toEqual([])
  })

  it('page: metadata that reads past the guard', () => {
    const page = "export default async function Page() { await staffPage('day.read') }\n"
    const metadata = 'export async function generateMetadata() { return { title: await nameOf() } }'
    expect(unguardedPage(parseSource({ path: 'app/staff/x/page.tsx', text: page + metadata }))).toHaveLength(
      1,
    )
    const cached = "const nameOf = cache(async () => { await staffPage('day.read') })\n"
    const text = page + cached + metadata
    expect(unguardedPage(parseSource({ path: 'app/staff/x/page.tsx', text }))).toEqual([])
  })

  it('an action inside a function', () => {
    const text = "export function Form() { async function send() { 'use server' }\n return send }"
    expect(inlineActions(parseSource({ path: 'app/x/page.tsx', text }))).toHaveLength(1)
  })

  it.each([
    'const a = process.env.X',
    "const a = process['env']",
    'const { env } = process',
    "import { env } from 'node:process'",
    "const a = await import('process')",
    'const a = globalThis.process.env.X',
    'const a = process.env',
    'const take = process',
  ])('setting: %s', (text) => {
    expect(environmentReads(parseSource({ path: 'server/x.ts', text }))).toHaveLength(1)
  })

  it('what is no setting passes', () => {
    const text =
      "const a = process.env.NODE_ENV\nprocess.on('x', f)\nconst b = { process: 1 }.process\nprocess.pid"
    expect(environmentReads(parseSource({ path: 'server/x.ts', text }))).toEqual([])
  })
})
