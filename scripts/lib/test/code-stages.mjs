import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { runCommand } from '../process/run-command.mjs'
import { projectFolder, stateFolder } from '../project-folder.mjs'
import { nextProgram } from '../start/ensure-build.mjs'
import { withoutSettings } from '../start/settings-file.mjs'
import { stageCounts, vitestCounts } from './test-counts.mjs'

const program = (path) => join(projectFolder, 'node_modules', path)

function runNode(args, env = {}) {
  return runCommand({
    command: process.execPath,
    args,
    env: { ...withoutSettings(process.env), NEXT_TELEMETRY_DISABLED: '1', ...env },
    output: 'inherit',
  })
}

/** Formatter, linter and the rule which folder may import which. */
export async function lint() {
  const { code } = await runNode([program('@biomejs/biome/bin/biome'), 'check', '.'])
  return stageCounts(code === 0)
}

/** Types of routes are generated first; on a fresh clone nothing else has made them. */
export async function checkTypes() {
  mkdirSync(stateFolder, { recursive: true })
  const generated = await runNode([nextProgram, 'typegen'])
  if (generated.code !== 0) return stageCounts(false)
  const { code } = await runNode([program('typescript/bin/tsc'), '--noEmit', '--project', '.'])
  return stageCounts(code === 0)
}

/**
 * @param {{ projects: string[], passed: string[], reportFile: string, databaseAdminUrl: string | undefined }} what
 *   `databaseAdminUrl`: superuser of a cluster in which tests make their own databases.
 */
export async function runVitest({ projects, passed, reportFile, databaseAdminUrl }) {
  const { code } = await runNode(
    [
      program('vitest/vitest.mjs'),
      'run',
      ...projects.flatMap((project) => ['--project', project]),
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${reportFile}`,
      ...passed,
    ],
    databaseAdminUrl ? { TEST_DATABASE_ADMIN_URL: databaseAdminUrl } : {},
  )
  return vitestCounts({ reportFile, exitCode: code })
}
