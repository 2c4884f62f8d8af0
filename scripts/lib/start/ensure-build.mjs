import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ExpectedFailure } from '../expected-failure.mjs'
import { withLock } from '../process/folder-lock.mjs'
import { lastLines, runCommand } from '../process/run-command.mjs'
import { projectFolder, stateFolder } from '../project-folder.mjs'
import { hashSources } from './source-hash.mjs'

const stampFile = join(stateFolder, 'build-stamp')
export const nextProgram = join(projectFolder, 'node_modules/next/dist/bin/next')

/** Whether `.next` was built from the sources as they are now. */
export function buildIsCurrent() {
  if (!existsSync(stampFile) || !existsSync(join(projectFolder, '.next/BUILD_ID'))) return false
  const { sources, tsconfig } = hashSources()
  return readFileSync(stampFile, 'utf8') === `${sources}\n${tsconfig}\n`
}

/**
 * Builds for production when needed. Several starts of one clone build one after the other.
 * @param {{ progress: import('../progress.mjs').Progress, env: NodeJS.ProcessEnv }} what
 * @returns {Promise<boolean>} whether it built
 */
export async function ensureBuild({ progress, env }) {
  if (buildIsCurrent()) return false
  return withLock({
    file: join(stateFolder, 'build.lock'),
    onWait: (pid) => progress.line(`Waiting for the build of process ${pid} …`),
    work: async () => {
      if (buildIsCurrent()) return false
      progress.line('Building for production …')
      await build(env)
      progress.line('Built')
      return true
    },
  })
}

async function build(env) {
  rmSync(stampFile, { force: true })
  const { sources } = hashSources()
  const result = await runCommand({
    command: process.execPath,
    args: [nextProgram, 'build'],
    env: { ...env, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
  })
  if (result.code !== 0)
    throw new ExpectedFailure(`The production build failed:\n${lastLines(result.text, 40)}`)
  const { tsconfig } = hashSources()
  writeFileSync(stampFile, `${sources}\n${tsconfig}\n`)
}
