import { join } from 'node:path'
import { ensurePackages } from '../ensure-packages.mjs'
import { ExpectedFailure, reportFailure } from '../expected-failure.mjs'
import { createProgress } from '../progress.mjs'
import { makePassableFolder, projectFolder, stateFolder } from '../project-folder.mjs'
import { ensureBuild } from '../start/ensure-build.mjs'
import { createSession } from '../start/session.mjs'
import { withoutSettings } from '../start/settings-file.mjs'
import { runBrowserTests } from './browser-stage.mjs'
import { checkTypes, lint, runVitest } from './code-stages.mjs'
import { ensureBrowser } from './ensure-browser.mjs'
import { createTestBench } from './test-bench.mjs'
import { addCounts, stageCounts } from './test-counts.mjs'
import { parseTestOptions } from './test-options.mjs'

const INTERRUPTED = 130

/**
 * Every check of the project, on a fresh clone too. Goes on after a failed stage, to show all there is.
 * @param {string[]} args
 */
export async function runTests(args) {
  process.chdir(projectFolder)
  const progress = createProgress()
  const session = createSession({ onStop: () => process.stdout.write('\nStopping …\n') })
  let counts
  try {
    const options = parseTestOptions(args)
    makePassableFolder(stateFolder)
    await session.step(() => ensurePackages({ progress, withTools: true }))
    const browserPath = options.e2e ? await session.step(() => ensureBrowser(progress)) : undefined
    counts = addCounts(await runStages({ session, progress, options, browserPath }))
  } catch (error) {
    if (!session.isStopping()) reportFailure(error)
  }
  await session.stopAll()
  if (session.isStopping()) process.exit(INTERRUPTED)
  if (counts) {
    const { passed, failed, skipped } = counts
    process.stdout.write(`\n${passed} passed, ${failed} failed, ${skipped} skipped\n`)
    if (failed > 0) process.exitCode = 1
  }
  process.exit()
}

/** @returns {Promise<import('./test-counts.mjs').Counts[]>} */
async function runStages({ session, progress, options, browserPath }) {
  const { code, projects, e2e, passed } = options
  const bench = createTestBench(session)
  const all = []
  const stage = async (name, work) => {
    const startedAt = performance.now()
    progress.line(`${name} …`)
    const counts = await session.step(() => orFailure(session, work))
    all.push(counts)
    const seconds = ((performance.now() - startedAt) / 1000).toFixed(1)
    progress.line(`${name}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`)
    return counts.failed === 0
  }

  if (code) await stage('Format, lint and layers', lint)
  if (code) await stage('Types', checkTypes)
  if (projects.length > 0) {
    await stage(`Tests: ${projects.join(' and ')}`, async () => {
      const database = projects.includes('integration') ? await bench.database() : undefined
      const databaseAdminUrl = database?.urls('postgres').admin
      return runVitest({ projects, passed, databaseAdminUrl, reportFile: join(bench.folder, 'vitest.json') })
    })
  }
  if (!e2e) return all
  const built = await stage('Production build', async () => {
    await ensureBuild({ progress, env: withoutSettings(process.env) })
    return stageCounts(true)
  })
  if (built) await stage('Tests: browser', () => runBrowserTests({ session, bench, browserPath, passed }))
  return all
}

/** A stage that cannot run has failed; the other stages still have something to say. */
async function orFailure(session, work) {
  try {
    return await work()
  } catch (error) {
    if (session.isStopping() || !(error instanceof ExpectedFailure)) throw error
    process.stderr.write(`\n${error.message}\n\n`)
    return stageCounts(false)
  }
}
