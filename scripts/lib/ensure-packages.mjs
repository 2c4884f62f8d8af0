import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedFailure } from './expected-failure.mjs'
import { lastLines, runCommand } from './process/run-command.mjs'
import { projectFolder } from './project-folder.mjs'

const lockFile = join(projectFolder, 'package-lock.json')
const stampFile = join(projectFolder, 'node_modules/.genu-installed')

/**
 * Installs the packages of the lock file when they are missing or are not the ones it names.
 * Compares what is installed, not file dates: a copied or freshly checked out clone has arbitrary dates.
 * @param {{ progress: import('./progress.mjs').Progress, withTools: boolean }} options
 *   `withTools`: compiler, linter and test packages are needed as well.
 */
export async function ensurePackages({ progress, withTools }) {
  if (isStamped(withTools) || packagesAreCurrent(withTools)) return
  progress.line('Installing packages (npm ci), about a minute the first time …')
  const npm = npmCommand()
  const result = await runCommand({
    command: npm.command,
    args: [...npm.args, 'ci', '--no-audit', '--no-fund', ...(withTools ? ['--include=dev'] : [])],
  })
  if (result.code !== 0) {
    throw new ExpectedFailure(
      `The packages could not be installed. npm ci said:\n${lastLines(result.text, 12)}`,
    )
  }
  writeFileSync(stampFile, stampOf({ withTools }))
  progress.line('Packages installed')
}

/** What npm has just installed counts as installed, whatever else the lock file may list. */
function isStamped(withTools) {
  if (!existsSync(stampFile)) return false
  const stamp = readFileSync(stampFile, 'utf8')
  return stamp === stampOf({ withTools: true }) || (!withTools && stamp === stampOf({ withTools: false }))
}

function stampOf({ withTools }) {
  const hash = createHash('sha256').update(readFileSync(lockFile)).digest('hex')
  return `${hash} ${withTools ? 'with tools' : 'without tools'}\n`
}

function packagesAreCurrent(withTools) {
  const installedFile = join(projectFolder, 'node_modules/.package-lock.json')
  if (!existsSync(installedFile)) return false
  const wanted = JSON.parse(readFileSync(lockFile, 'utf8')).packages
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '') return true
    const found = installed[path]
    if (!found) return mayBeAbsent(entry) || (entry.dev === true && !withTools)
    return found.version === entry.version && existsSync(join(projectFolder, path))
  })
}

/** Packages of other platforms are in the lock file and rightly absent here; npm leaves out extraneous ones. */
function mayBeAbsent(entry) {
  return entry.optional === true || entry.devOptional === true || entry.extraneous === true
}

/** The npm that runs this command, else the one on the path. */
function npmCommand() {
  const script = process.env.npm_execpath
  if (script?.endsWith('npm-cli.js')) return { command: process.execPath, args: [script] }
  return { command: 'npm', args: [] }
}
