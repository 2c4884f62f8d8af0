/** Lines with the seconds since the command began, the same on a terminal and in a log file. */
export function createProgress() {
  const startedAt = performance.now()
  const elapsedSeconds = () => ((performance.now() - startedAt) / 1000).toFixed(1)
  return {
    elapsedSeconds,
    /** @param {string} text */
    line(text) {
      process.stdout.write(`${elapsedSeconds().padStart(6)} s  ${text}\n`)
    },
  }
}

/** @typedef {ReturnType<typeof createProgress>} Progress */
