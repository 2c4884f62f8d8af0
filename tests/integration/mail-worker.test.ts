import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { type MailTest, startMailTest } from '../support/mail-test'

let test: MailTest
const started: ChildProcess[] = []
beforeAll(async () => {
  test = await startMailTest({ LOG_LEVEL: 'info' })
})
afterAll(async () => {
  for (const child of started) child.kill('SIGKILL')
  await test.stop()
})

function startWorker(environment: NodeJS.ProcessEnv) {
  const child = spawn(process.execPath, ['--import', 'tsx', 'jobs/worker.ts'], { env: environment })
  started.push(child)
  return child
}

it('R15 a worker sends what is queued and stops cleanly on SIGTERM; its log names nobody', async () => {
  const links = await test.queueConfirmation({ recipient: 'canary.address@example.test' })
  // Without RESEND_BASE_URL, as someone may start it by hand: the local provider under PUBLIC_URL is meant.
  const { RESEND_BASE_URL: _unset, ...environment } = process.env
  const worker = startWorker({ ...environment, PUBLIC_URL: test.provider.url })
  const output = text(worker.stdout)
  await expect
    .poll(async () => (await test.onlyRow()).status, { timeout: 15_000, interval: 100 })
    .toBe('sent')
  worker.kill('SIGTERM')
  expect(await once(worker, 'exit')).toEqual([0, null])

  const lines = await output
  expect(lines).toContain('"outcome":"sent"')
  for (const secret of ['canary.address', links.manageToken, links.formToken, '042 0000 0000']) {
    expect(lines).not.toContain(secret)
  }
  expect(await test.mailbox()).toHaveLength(1)
}, 30_000)

it('S1 a worker without its settings stops at once and names them', async () => {
  const { AUDIT_KEY: _missing, ...environment } = process.env
  const worker = startWorker({ ...environment, AUTH_SECRET: 'canary-secret' })
  const complaint = await text(worker.stderr)
  expect(worker.exitCode ?? (await once(worker, 'exit'))[0]).toBe(1)
  expect(complaint).toContain('AUDIT_KEY')
  expect(complaint).toContain('AUTH_SECRET')
  expect(complaint).not.toContain('canary-secret')
}, 30_000)
