import { existsSync, readFileSync } from 'node:fs'
import { ExpectedFailure } from '../expected-failure.mjs'
import { lastLines, stopRunningCommands } from '../process/run-command.mjs'
import { whenAskedToStop } from '../process/stop-signals.mjs'

const LAST_WORDS = 15

/** Thrown between two steps of a start that was asked to stop. */
class StopAsked extends Error {}

/**
 * What one start has running, and the one way all of it ends.
 * @param {{ onStop: () => void }} options  called once, when somebody asks to stop
 */
export function createSession({ onStop }) {
  /** @type {{ child: import('../process/child-process.mjs').Child, logFile?: string, isDatabase: boolean }[]} */
  const members = []
  const releases = []
  let stopping = false
  const asked = whenAskedToStop().then(() => {
    stopping = true
    onStop()
    stopRunningCommands()
  })

  const explainEnd = async ({ child, logFile }) => {
    const how = await child.ended
    const lastWords =
      logFile && existsSync(logFile) ? lastLines(readFileSync(logFile, 'utf8'), LAST_WORDS) : ''
    return `The ${child.name} stopped (${how}), so everything else is stopped too.${lastWords && `\n${lastWords}`}`
  }

  return {
    isStopping: () => stopping,
    /** Called at the end, whatever happened. @param {() => void} release */
    onEnd: (release) => releases.push(release),
    /** @param {{ child: import('../process/child-process.mjs').Child, logFile?: string, isDatabase?: boolean }} member */
    add({ child, logFile, isDatabase = false }) {
      members.push({ child, logFile, isDatabase })
    },
    /** Runs the next step unless somebody asked to stop meanwhile. @template T @param {() => Promise<T> | T} work */
    async step(work) {
      if (stopping) throw new StopAsked()
      const ended = members.find(({ child }) => !child.isRunning())
      if (ended) throw new ExpectedFailure(await explainEnd(ended))
      return work()
    },
    /** Resolves when asked to stop; rejects with the story of the first child that ended by itself. */
    async untilEnd() {
      const deaths = members.map(async (member) => {
        const story = await explainEnd(member)
        if (!stopping) throw new ExpectedFailure(story)
      })
      await Promise.race([asked, ...deaths])
    },
    /** Web and worker first, the database when nobody needs it any more. */
    async stopAll() {
      await Promise.all(members.filter(({ isDatabase }) => !isDatabase).map(({ child }) => child.stop()))
      await Promise.all(members.filter(({ isDatabase }) => isDatabase).map(({ child }) => child.stop()))
      for (const release of releases) release()
    },
  }
}

/** @typedef {ReturnType<typeof createSession>} Session */
