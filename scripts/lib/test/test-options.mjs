import { ExpectedFailure } from '../expected-failure.mjs'

const PARTS = ['unit', 'integration', 'e2e']

/**
 * @typedef {object} TestOptions
 * @property {boolean} code  linter, layers and types
 * @property {('unit' | 'integration')[]} projects  of vitest
 * @property {boolean} e2e  browser tests
 * @property {string[]} passed  on to vitest or Playwright, e.g. a file name
 */

/**
 * `--check`: linter, types and unit tests. `--only=unit|integration|e2e`: that part alone; whatever else is
 * given goes to the program that runs it.
 * @param {string[]} args
 * @returns {TestOptions}
 */
export function parseTestOptions(args) {
  const only = args.find((arg) => arg.startsWith('--only='))?.slice('--only='.length)
  if (only !== undefined && !PARTS.includes(only)) {
    throw new ExpectedFailure(`--only is one of ${PARTS.join(', ')}`)
  }
  const passed = args.filter((arg) => arg !== '--check' && !arg.startsWith('--only='))
  if (only === 'e2e') return { code: false, projects: [], e2e: true, passed }
  if (only) return { code: false, projects: [only], e2e: false, passed }
  if (passed.length > 0) {
    throw new ExpectedFailure(
      `Say which tests ${passed.join(' ')} is for: --only=${PARTS.join(' or --only=')}`,
    )
  }
  if (args.includes('--check')) return { code: true, projects: ['unit'], e2e: false, passed }
  return { code: true, projects: ['unit', 'integration'], e2e: true, passed }
}
