import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))
const linter = join(root, 'node_modules/@biomejs/biome/bin/biome')

/** Which folders, packages and settings a folder must not reach. */
const FORBIDDEN: Record<string, { folders: string[]; packages: string[] }> = {
  domain: {
    folders: ['app', 'components', 'db', 'emails', 'jobs', 'messages', 'scripts', 'server', 'tests'],
    packages: [
      'next',
      'next/headers',
      'react',
      'react-dom/server',
      'drizzle-orm',
      'postgres',
      'pino',
      'node:fs',
      'fs',
    ],
  },
  components: {
    folders: ['app', 'db', 'emails', 'jobs', 'scripts', 'server', 'tests'],
    packages: ['drizzle-orm', 'drizzle-orm/pg-core', 'postgres', 'node:crypto'],
  },
  emails: {
    folders: ['app', 'components', 'db', 'jobs', 'scripts', 'server', 'tests'],
    packages: ['drizzle-orm', 'drizzle-orm/pg-core', 'postgres', 'node:crypto'],
  },
  messages: {
    folders: ['app', 'components', 'db', 'emails', 'jobs', 'scripts', 'server', 'tests'],
    packages: [],
  },
  db: { folders: ['app', 'components', 'emails', 'jobs', 'scripts', 'server'], packages: [] },
  server: { folders: ['app', 'components', 'jobs', 'scripts'], packages: [] },
}

/** Ways to reach a folder from a file two folders deep. */
const spellings = (folder: string) => [
  `import { a } from '@/${folder}/one/two'\nexport const use = a`,
  `import { a } from '@/${folder}'\nexport const use = a`,
  `import { a } from '../../${folder}/one'\nexport const use = a`,
  `import { a } from './../../${folder}/one'\nexport const use = a`,
  `import { a } from '../deep/../../${folder}/one'\nexport const use = a`,
  `import type { A } from '@/${folder}/one'\nexport type Use = A`,
  `import type { A } from '../../${folder}/one'\nexport type Use = A`,
  `export { a } from '@/${folder}/one'`,
  `export * from '../../${folder}/one'`,
  `export const load = () => import('@/${folder}/one')`,
  `export const load = () => import('../../${folder}/one')`,
]

/** What each folder may do, so that the rules do not simply refuse everything. */
const ALLOWED = [
  [
    'domain',
    "import { z } from 'zod'\nimport { a } from '@/domain/one'\nimport { b } from '../one'\nexport const use = [z, a, b]",
  ],
  [
    'domain',
    "import { Temporal } from 'temporal-polyfill'\nimport { a } from './one'\nexport const use = [Temporal, a]",
  ],
  [
    'components',
    "import { a } from '@/domain/one'\nimport { b } from '@/messages/translator'\nexport const use = [a, b]",
  ],
  [
    'emails',
    "import { a } from '@/domain/one'\nimport { b } from '@/messages/translator'\nexport const use = [a, b]",
  ],
  ['messages', "import { a } from '@/domain/one'\nimport { b } from '../one'\nexport const use = [a, b]"],
  ['db', "import { a } from '@/domain/one'\nimport { b } from 'drizzle-orm'\nexport const use = [a, b]"],
  ['server', "import { a } from '@/db/client'\nimport { b } from '@/emails/one'\nexport const use = [a, b]"],
  ['app', "import { a } from '@/server/one'\nimport { b } from '@/db/client'\nexport const use = [a, b]"],
] as const

type Planted = { file: string; folder: string; text: string; rule: string | null }

const RESTRICTED = 'lint/style/noRestrictedImports'
const planted: Planted[] = []
const plant = (one: Omit<Planted, 'file'>) =>
  planted.push({ ...one, file: `${one.folder}/deep/planted-${planted.length}.ts` })

for (const [folder, { folders, packages }] of Object.entries(FORBIDDEN)) {
  for (const text of folders.flatMap(spellings)) plant({ folder, text, rule: RESTRICTED })
  for (const name of packages)
    plant({ folder, text: `import { a } from '${name}'\nexport const use = a`, rule: RESTRICTED })
}
for (const folder of [...Object.keys(FORBIDDEN), 'app', 'jobs'])
  plant({ folder, text: 'export const secret = process.env.AUTH_SECRET', rule: 'lint/style/noProcessEnv' })
for (const [folder, text] of ALLOWED) plant({ folder, text, rule: null })

let reported: Map<string, Set<string>>
let workshop: string

beforeAll(() => {
  workshop = mkdtempSync(join(tmpdir(), 'genu-layers-'))
  const rules = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
  // the workshop is no git checkout, and the schema's path holds only beside node_modules
  const { $schema: _, vcs: __, ...rest } = rules
  writeFileSync(join(workshop, 'biome.json'), JSON.stringify(rest))
  for (const { file, text } of planted) {
    mkdirSync(dirname(join(workshop, file)), { recursive: true })
    writeFileSync(join(workshop, file), `${text}\n`)
  }
  reported = lint(workshop)
})
afterAll(() => rmSync(workshop, { recursive: true, force: true }))

/** Rules that the linter reports as errors, by file. */
function lint(folder: string) {
  const args = [
    linter,
    'lint',
    '--reporter=github',
    '--max-diagnostics=none',
    '--diagnostic-level=error',
    '.',
  ]
  const found = new Map<string, Set<string>>()
  for (const [, rule = '', file = ''] of output(args, folder).matchAll(
    /^::error title=([^,]+),file=([^,]+),/gm,
  )) {
    const name = file.replaceAll('\\', '/').match(/[^/]+\/deep\/[^/]+$/)?.[0] ?? file
    found.set(name, (found.get(name) ?? new Set()).add(rule))
  }
  return found
}

/** The linter ends with an error when it has found something, which it must have. */
function output(args: string[], cwd: string) {
  try {
    return execFileSync(process.execPath, args, {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch (error) {
    return String((error as { stdout?: string }).stdout)
  }
}

describe('arrows between folders run one way', () => {
  it.each(Object.keys(FORBIDDEN))('%s: every planted violation is an error of the linter', (folder) => {
    const meant = planted.filter((one) => one.folder === folder && one.rule !== null)
    expect(meant.length).toBeGreaterThan(30)
    const missed = meant.filter(({ file, rule }) => !reported.get(file)?.has(rule ?? ''))
    expect(missed.map(({ text }) => text)).toEqual([])
  })

  it('settings are read by no folder of the product', () => {
    const meant = planted.filter(({ rule }) => rule === 'lint/style/noProcessEnv')
    expect(meant.filter(({ file }) => !reported.has(file))).toEqual([])
  })

  it('what is allowed passes', () => {
    const allowed = planted.filter(({ rule }) => rule === null)
    expect(allowed.filter(({ file }) => reported.get(file)?.has(RESTRICTED)).map(({ text }) => text)).toEqual(
      [],
    )
  })
})

describe('the rules of one folder do not replace those of another', () => {
  it('no two overrides speak of the same files', () => {
    const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'))
    const restricting = overrides.filter(
      (one: { linter: { rules: { style?: object } } }) =>
        one.linter.rules.style && 'noRestrictedImports' in one.linter.rules.style,
    )
    const globs = restricting.flatMap((one: { includes: string[] }) => one.includes)
    expect([...globs].sort()).toEqual(
      Object.keys(FORBIDDEN)
        .map((folder) => `${folder}/**`)
        .sort(),
    )
  })
})
