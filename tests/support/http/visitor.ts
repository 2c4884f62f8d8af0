import { baseUrl } from './target'

export type Sent = {
  method?: string
  headers?: Record<string, string>
  body?: BodyInit
}

export type Answer = { status: number; headers: Headers; text: string; location: string | null; url: string }

const MOST_HOPS = 8

/** A browser without scripts: keeps cookies, follows nothing by itself, adds no header of its own. */
export function visitor(cookies: Record<string, string> = {}, base = baseUrl) {
  const jar = new Map(Object.entries(cookies))

  async function send(path: string, { method = 'GET', headers = {}, body }: Sent = {}): Promise<Answer> {
    const url = new URL(path, base)
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const sent = { method, body: body ?? null, headers: { ...(cookie && { cookie }), ...headers } }
    const response = await fetch(url, { ...sent, redirect: 'manual' }).catch((error: unknown) => {
      // a connection kept alive may be closed by the server at the moment it is used again; reading twice is harmless
      if (method !== 'GET') throw error
      return fetch(url, { ...sent, redirect: 'manual' })
    })
    for (const line of response.headers.getSetCookie()) keep(line)
    const text = await response.text()
    const { status } = response
    return {
      status,
      headers: response.headers,
      text,
      location: response.headers.get('location'),
      url: url.href,
    }
  }

  /** Follows redirects by GET, as browsers do after a form. */
  async function follow(path: string, sent: Sent = {}): Promise<Answer> {
    let answer = await send(path, sent)
    for (let hop = 0; answer.location && answer.status >= 300 && answer.status < 400; hop += 1) {
      if (hop === MOST_HOPS) throw new Error(`Too many redirects from ${path}`)
      answer = await send(new URL(answer.location, answer.url).href)
    }
    return answer
  }

  function keep(line: string) {
    const [pair = ''] = line.split(';')
    const at = pair.indexOf('=')
    const name = pair.slice(0, at).trim()
    const seconds = /;\s*max-age=(-?\d+)/i.exec(line)?.[1]
    if (seconds !== undefined && Number(seconds) <= 0) jar.delete(name)
    else jar.set(name, pair.slice(at + 1))
  }

  return { send, follow, cookies: jar, get: (path: string) => send(path) }
}

export type Visitor = ReturnType<typeof visitor>
