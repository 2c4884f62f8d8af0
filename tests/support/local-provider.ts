import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { POST } from '@/app/dev/resend/emails/route'

export type LocalProvider = {
  /** For RESEND_BASE_URL. */
  url: string
  /** Calls so far, refused ones included. */
  calls: () => number
  stop: () => Promise<void>
}

/** Serves the project's own stand-in for the mail provider on a loopback port, so that the real client is used. */
export async function startLocalProvider(): Promise<LocalProvider> {
  let calls = 0
  const server = createServer(async (incoming, outgoing) => {
    calls += 1
    const request = new Request(`http://localhost${incoming.url}`, {
      method: 'POST',
      headers: incoming.headers as Record<string, string>,
      body: await text(incoming),
    })
    const answer = await POST(request, { params: Promise.resolve({}) })
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers))
    outgoing.end(await answer.text())
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve())
      server.closeAllConnections()
    })
  return { url: `http://127.0.0.1:${port}`, calls: () => calls, stop }
}
