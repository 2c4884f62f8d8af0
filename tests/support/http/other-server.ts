import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from '@playwright/test'
import { projectFolder, serverSettings } from './target'
import { type Visitor, visitor } from './visitor'

export type OtherServer = {
  url: string
  /** A browser at this server, with the cookies of one at the first server if given. */
  visitor: (like?: Visitor) => Visitor
  /** All that it has written so far. */
  output: () => string
  isAlive: () => boolean
  stop: () => Promise<void>
}

type Wanted = {
  /** Settings that differ from those of the served process. */
  settings?: Record<string, string>
  /** Leaves proxy.ts out of the build: what it does, the guards must do as well. */
  withoutProxy?: boolean
}

/** Serves the same build a second time, on a port of its own; it says it is the first one's address. */
export async function startOtherServer({
  settings = {},
  withoutProxy = false,
}: Wanted): Promise<OtherServer> {
  const port = await freePort()
  const folder = withoutProxy ? buildWithoutProxy() : projectFolder
  const next = join(projectFolder, 'node_modules/next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'start', folder, '-p', String(port), '-H', '127.0.0.1'], {
    cwd: projectFolder,
    env: {
      ...process.env,
      ...serverSettings(),
      ...settings,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  })
  let written = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      written += chunk.toString()
    })
  const url = `http://127.0.0.1:${port}`
  const isUp = () =>
    fetch(`${url}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
  await expect.poll(isUp, { timeout: 30_000, message: `a server on ${port}: ${written}` }).toBe(true)
  return {
    url,
    visitor: (like) => visitor(like ? Object.fromEntries(like.cookies) : {}, url),
    output: () => written,
    isAlive: () => child.exitCode === null && child.signalCode === null,
    stop: () => stop(child, withoutProxy ? folder : null),
  }
}

async function stop(child: ChildProcess, folder: string | null) {
  if (child.exitCode === null && child.signalCode === null) {
    const exited = once(child, 'exit')
    child.kill('SIGKILL')
    await exited
  }
  if (folder) rmSync(folder, { recursive: true, force: true })
}

/** The build as it is, in a folder of links, but for the manifest that names the proxy. */
function buildWithoutProxy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'genu-no-proxy-'))
  linkAll({
    from: projectFolder,
    to: folder,
    names: ['node_modules', 'public', 'next.config.js', 'package.json'],
  })
  const build = join(projectFolder, '.next')
  mkdirSync(join(folder, '.next/server'), { recursive: true })
  const others = (path: string, left: string[]) => readdirSync(path).filter((name) => !left.includes(name))
  linkAll({ from: build, to: join(folder, '.next'), names: others(build, ['server', 'cache']) })
  const server = join(build, 'server')
  const manifest = 'functions-config-manifest.json'
  linkAll({ from: server, to: join(folder, '.next/server'), names: others(server, [manifest]) })
  const { functions, ...rest } = JSON.parse(readFileSync(join(server, manifest), 'utf8'))
  const { '/_middleware': proxy, ...kept } = functions
  expect(proxy, 'the build names its proxy').toBeDefined()
  writeFileSync(join(folder, '.next/server', manifest), JSON.stringify({ ...rest, functions: kept }))
  return folder
}

function linkAll({ from, to, names }: { from: string; to: string; names: string[] }) {
  for (const name of names) symlinkSync(join(from, name), join(to, name))
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || !address) throw new Error('No free port')
  return address.port
}
