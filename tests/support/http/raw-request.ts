import { request } from 'node:http'
import { baseUrl } from './target'

export type RawAnswer = { status: number; headers: Headers; text: string }

type Raw = { method?: string; path: string; headers?: Record<string, string>; body?: string | Buffer }

/** Sends what `fetch` would not: methods, paths and header values that no browser makes. */
export function rawRequest({ method = 'GET', path, headers = {}, body }: Raw): Promise<RawAnswer> {
  const { hostname, port } = new URL(baseUrl)
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, method, path, headers, agent: false }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const pairs = Object.entries(answer.headersDistinct).flatMap(([name, values]) =>
          (values ?? []).map((value): [string, string] => [name, value]),
        )
        const text = Buffer.concat(chunks).toString('utf8')
        resolve({ status: answer.statusCode ?? 0, headers: new Headers(pairs), text })
      })
    })
    sent.on('error', reject)
    sent.end(body)
  })
}
