/** A browser's cookies and one request's headers, in place of the framework's. Reset it between tests. */
const cookieJar = new Map<string, string>()
let requestHeaders = new Headers()

export const browser = {
  /** A browser that has never been here. */
  fresh() {
    cookieJar.clear()
    requestHeaders = new Headers({ origin: 'http://localhost:3000' })
  },
  keep(name: string, value: string) {
    cookieJar.set(name, value)
  },
  /** The address that the reverse proxy in front saw. */
  callFrom(address: string) {
    requestHeaders.set('x-forwarded-for', address)
  },
  comeFrom(origin: string | null) {
    requestHeaders = new Headers(origin === null ? {} : { origin })
  },
  cookies: async () => ({
    get: (name: string) => (cookieJar.has(name) ? { name, value: cookieJar.get(name) ?? '' } : undefined),
    set: (name: string, value: string) => void cookieJar.set(name, value),
    delete: (name: string) => void cookieJar.delete(name),
  }),
  headers: async () => requestHeaders,
}

/** Thrown by the stand-in for the framework's redirect. */
export class RedirectTo extends Error {
  constructor(readonly path: string) {
    super(`redirect to ${path}`)
  }
}

/** The address that an action leads to, or the state it answers with. */
export async function outcomeOf<State>(answer: Promise<State>): Promise<State | { redirectTo: string }> {
  try {
    return await answer
  } catch (error) {
    if (error instanceof RedirectTo) return { redirectTo: error.path }
    throw error
  }
}
