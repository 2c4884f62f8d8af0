/** An `application/problem+json` answer with a stable code (RFC 9457). */
export function problem(
  status: number,
  code: string,
  more: Record<string, unknown> = {},
  headers: HeadersInit = {},
) {
  return new Response(JSON.stringify(problemBody(status, code, more)), {
    status,
    headers: { ...API_HEADERS, 'Content-Type': 'application/problem+json', ...headers },
  })
}

/** What such an answer says, for the answer itself and for its description. */
export function problemBody(status: number, code: string, more: Record<string, unknown> = {}) {
  return { type: 'about:blank', title: TITLES[status] ?? 'Error', status, code, ...more }
}

/** A JSON answer that no cache keeps. */
export function json(status: number, body: unknown, headers: HeadersInit = {}) {
  return new Response(JSON.stringify(body), {
    status,
    headers: { ...API_HEADERS, 'Content-Type': 'application/json', ...headers },
  })
}

const API_HEADERS = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
}

const TITLES: Record<number, string> = {
  400: 'Bad request',
  401: 'Not signed in',
  403: 'Refused',
  404: 'Not found',
  409: 'Conflict',
  413: 'Too large',
  415: 'Unsupported media type',
  422: 'Cannot be done',
  429: 'Too many requests',
  500: 'Internal error',
  503: 'Not available',
}
