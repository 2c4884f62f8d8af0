import { ExpectedFailure } from '../expected-failure.mjs'
import { lastLines, runCommand } from '../process/run-command.mjs'

/**
 * Runs a TypeScript file of `scripts/` to its end and gives back what it printed on stdout.
 * @param {{ script: string, purpose: string, env: NodeJS.ProcessEnv, args?: string[] }} what
 *   `purpose` completes "… failed" when it does, e.g. `Migrating the database`.
 */
export async function runScript({ script, purpose, env, args = [] }) {
  const result = await runCommand({
    command: process.execPath,
    args: ['--import', 'tsx', `scripts/${script}`, ...args],
    env,
  })
  if (result.code === 0) return result.stdout
  throw new ExpectedFailure(`${purpose} failed:\n${lastLines(result.text, 20)}`)
}
