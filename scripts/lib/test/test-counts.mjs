import { existsSync, readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

/** @param {Counts[]} all @returns {Counts} */
export function addCounts(all) {
  const sum = (key) => all.reduce((total, counts) => total + counts[key], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

/** A stage that is not made of tests counts only when it fails. @param {boolean} succeeded @returns {Counts} */
export function stageCounts(succeeded) {
  return { passed: 0, failed: succeeded ? 0 : 1, skipped: 0 }
}

/**
 * A test file that could not be loaded has no tests and counts as one failure.
 * @param {{ reportFile: string, exitCode: number }} run
 * @returns {Counts}
 */
export function vitestCounts({ reportFile, exitCode }) {
  const report = readReport(reportFile)
  if (!report) return stageCounts(false)
  const unloaded = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  )
  return withExitCode({
    exitCode,
    counts: {
      passed: report.numPassedTests,
      failed: report.numFailedTests + unloaded.length,
      skipped: report.numPendingTests + report.numTodoTests,
    },
  })
}

/** @param {{ reportFile: string, exitCode: number }} run @returns {Counts} */
export function playwrightCounts({ reportFile, exitCode }) {
  const stats = readReport(reportFile)?.stats
  if (!stats) return stageCounts(false)
  return withExitCode({
    exitCode,
    counts: { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped },
  })
}

/** A run that failed outside any test has failed all the same. */
function withExitCode({ exitCode, counts }) {
  return exitCode !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function readReport(file) {
  if (!existsSync(file)) return undefined
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}
