import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { projectFolder } from '../project-folder.mjs'

const NOT_SOURCES = new Set([
  'node_modules',
  'tests',
  'test-results',
  'docs',
  'scripts',
  'bench',
  'next-env.d.ts',
  'tsconfig.json',
])
const NOT_IN_A_BUILD = /\.(test|test-support)\.(ts|tsx)$|\.tsbuildinfo$/

/**
 * One hash over everything a production build is made from. New top-level folders count by themselves.
 * tsconfig.json has its own, because the build itself may complete it.
 * @returns {{ sources: string, tsconfig: string }}
 */
export function hashSources() {
  const hash = createHash('sha256')
  for (const file of filesBelow(projectFolder)) {
    hash.update(relative(projectFolder, file).replaceAll(sep, '/'))
    hash.update('\0')
    hash.update(readFileSync(file))
    hash.update('\0')
  }
  const tsconfig = readFileSync(join(projectFolder, 'tsconfig.json'))
  return { sources: hash.digest('hex'), tsconfig: createHash('sha256').update(tsconfig).digest('hex') }
}

function filesBelow(folder) {
  const isTop = folder === projectFolder
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !NOT_IN_A_BUILD.test(name))
    .filter(({ name }) => !(isTop && (NOT_SOURCES.has(name) || name.endsWith('.md'))))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name)
      if (entry.isDirectory()) return filesBelow(path)
      return entry.isFile() ? [path] : []
    })
}
