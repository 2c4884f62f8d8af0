/**
 * A bad state the person at the keyboard can mend: shown as its message alone, without a stack,
 * and ends the command with exit code 1. Anything else that is thrown is a bug and keeps its stack.
 */
export class ExpectedFailure extends Error {}

/**
 * Shows why a command ends and sets its exit code.
 * @param {unknown} error
 */
export function reportFailure(error) {
  const text = error instanceof ExpectedFailure ? error.message : (error?.stack ?? String(error))
  process.stderr.write(`\n${text}\n\n`)
  process.exitCode = 1
}
