import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ExpectedFailure } from '../expected-failure.mjs'
import { startChild } from '../process/child-process.mjs'
import { commandLine, isAlive, workingFolder } from '../process/process-identity.mjs'
import { lastLines } from '../process/run-command.mjs'
import { databaseProcessEnvironment } from './create-cluster.mjs'
import { idsOf } from './database-user.mjs'

const START_LIMIT_MS = 60_000
const STOP_GRACE_MS = 20_000

/** Loopback TCP only (a socket's path may not exceed 107 characters); statements and values never reach the log. */
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_error_verbosity: 'terse',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_checkpoints: 'off',
}
const FAST_AND_LOSSY = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }

/**
 * Starts the cluster and waits until it accepts connections.
 * @param {{ place: import('./database-place.mjs').DatabasePlace, port: number, logFile: string, durable: boolean }} what
 *   `durable: false` gives up crash safety for speed; for tests.
 * @returns {Promise<import('../process/child-process.mjs').Child>}
 */
export async function launchCluster({ place, port, logFile, durable }) {
  await stopLeftover(place.dataFolder)
  const deadline = Date.now() + START_LIMIT_MS
  for (;;) {
    const logStart = existsSync(logFile) ? statSync(logFile).size : 0
    const child = start({ place, port, logFile, durable })
    if (await becomesReady({ child, dataFolder: place.dataFolder, deadline })) return child
    await child.stop(STOP_GRACE_MS)
    const log = readFileSync(logFile).subarray(logStart).toString('utf8')
    // Backends of a killed server need a moment to notice that it is gone.
    if (log.includes('pre-existing shared memory block') && Date.now() < deadline) {
      await wait(500)
      continue
    }
    const reason = lastLines(log.replaceAll(/^.*\b(?:LOG|DETAIL):.*$/gm, ''), 2) || 'it gave no reason'
    throw new ExpectedFailure(
      `The embedded database in ${place.dataFolder} does not start: ${reason.replaceAll('\n', ' ')}\n` +
        `Its log is ${logFile}. If the folder holds nothing you need, delete it and start again.`,
    )
  }
}

function start({ place, port, logFile, durable }) {
  const settings = { port: String(port), ...SETTINGS, ...(durable ? {} : FAST_AND_LOSSY) }
  const log = openSync(logFile, 'a', 0o600)
  const child = startChild({
    name: 'database',
    command: join(place.binaries, 'postgres'),
    args: [
      '-D',
      place.dataFolder,
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    env: databaseProcessEnvironment(),
    cwd: '/',
    output: log,
    user: idsOf(place.user),
    stopSignal: 'INT',
  })
  closeSync(log)
  const stop = child.stop
  return { ...child, stop: (graceMs = STOP_GRACE_MS) => stop(graceMs) }
}

/** The server writes its state into the last line of postmaster.pid. */
async function becomesReady({ child, dataFolder, deadline }) {
  while (child.isRunning() && Date.now() < deadline) {
    const lines = readPidFile(dataFolder)
    if (Number(lines[0]) === child.pid && lines[7]?.trim() === 'ready') return true
    await wait(20)
  }
  return false
}

/**
 * After `kill -9` of a start, its server may still run, or its pid file may name a process id that
 * something else has by now. The start lock is held here, so a server on our folder is a leftover.
 */
async function stopLeftover(dataFolder) {
  const pid = Number(readPidFile(dataFolder)[0])
  if (!Number.isInteger(pid)) return
  if (!isAlive(pid) || !runsOn(pid, dataFolder)) {
    rmSync(join(dataFolder, 'postmaster.pid'), { force: true })
    return
  }
  for (const { signal, limitMs } of [
    { signal: 'SIGINT', limitMs: STOP_GRACE_MS },
    { signal: 'SIGQUIT', limitMs: 5000 },
  ]) {
    process.kill(pid, signal)
    const deadline = Date.now() + limitMs
    while (isAlive(pid) && Date.now() < deadline) await wait(50)
    if (!isAlive(pid)) return
  }
  throw new ExpectedFailure(
    `An earlier database (process ${pid}) does not stop. End it and start again: kill ${pid}`,
  )
}

function runsOn(pid, dataFolder) {
  const command = commandLine(pid)
  if (!command.includes('postgres')) return false
  return command.includes(dataFolder) || workingFolder(pid) === dataFolder
}

function readPidFile(dataFolder) {
  try {
    return readFileSync(join(dataFolder, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return []
  }
}
