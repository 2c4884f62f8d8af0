import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { ExpectedFailure } from '../expected-failure.mjs'
import { lastLines, runCommand } from '../process/run-command.mjs'
import { projectFolder } from '../project-folder.mjs'

const PROGRAMS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]
const playwrightProgram = join(projectFolder, 'node_modules/playwright/cli.js')

/**
 * A Chromium for the browser tests: the one that `CHROMIUM_PATH` names, an installed one, one from the
 * system's packages, one that Playwright downloads. Browser tests are never left out for want of one.
 * @param {import('../progress.mjs').Progress} progress
 * @returns {Promise<string>} path of a browser that runs
 */
export async function ensureBrowser(progress) {
  const named = process.env.CHROMIUM_PATH
  if (named) {
    if (await runs(named)) return named
    throw new ExpectedFailure(`CHROMIUM_PATH is ${named}, which is not a browser that runs here`)
  }
  const installed = await firstThatRuns(installedBrowsers())
  if (installed) return installed

  if (await installFromSystemPackages(progress)) {
    const fromPackages = await firstThatRuns(installedBrowsers())
    if (fromPackages) return fromPackages
  }
  const downloaded = await downloadWithPlaywright(progress)
  if (downloaded) return downloaded
  throw new ExpectedFailure(
    'The browser tests need Chromium and it could not be installed: install the package "chromium" ' +
      '(Debian: apt-get install chromium), or set CHROMIUM_PATH to a Chromium or Chrome.',
  )
}

function installedBrowsers() {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  const onPath = PROGRAMS.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...onPath, ...APPLICATIONS].filter((path) => existsSync(path))
}

async function firstThatRuns(paths) {
  for (const path of paths) {
    if (await runs(path)) return path
  }
  return undefined
}

/** Some systems put a stub on the path that only says how to install the browser. */
async function runs(path) {
  const result = await runCommand({ command: path, args: ['--version'], timeoutMs: 20_000 })
  return result.code === 0 && /Chrom/.test(result.stdout)
}

async function installFromSystemPackages(progress) {
  const asRoot = await commandPrefixOfRoot()
  if (!asRoot || !existsSync('/usr/bin/apt-get')) return false
  progress.line('Installing Chromium from the system packages …')
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  const aptGet = (...args) => {
    const [command, ...rest] = [...asRoot, 'apt-get', ...args]
    return runCommand({ command, args: rest, env })
  }
  await aptGet('update')
  const result = await aptGet('install', '--yes', '--no-install-recommends', 'chromium')
  if (result.code !== 0) progress.line(`apt-get could not install it: ${lastLines(result.text, 1)}`)
  return result.code === 0
}

async function downloadWithPlaywright(progress) {
  const { chromium } = await import('playwright')
  const path = chromium.executablePath()
  if (existsSync(path) && (await runs(path))) return path
  progress.line('Downloading Chromium with Playwright …')
  const install = (...args) =>
    runCommand({ command: process.execPath, args: [playwrightProgram, ...args], timeoutMs: 300_000 })
  const result = await install('install', 'chromium')
  if (result.code !== 0) progress.line(`Playwright could not download it: ${reasonIn(result.text)}`)
  if (await runs(path)) return path
  // The download may lack shared libraries of the system, which only root can add.
  if (result.code === 0 && (await commandPrefixOfRoot())) await install('install-deps', 'chromium')
  return (await runs(path)) ? path : undefined
}

/** The line that names the error; a stack follows it. */
function reasonIn(text) {
  return text.split('\n').find((line) => line.includes('Error')) ?? lastLines(text, 1)
}

/** What to put before a command so that root runs it; undefined when that needs a password. */
async function commandPrefixOfRoot() {
  if (process.getuid?.() === 0) return []
  const sudo = await runCommand({ command: 'sudo', args: ['-n', 'true'], timeoutMs: 10_000 })
  return sudo.code === 0 ? ['sudo', '-n'] : undefined
}
