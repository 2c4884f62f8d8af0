import { unstable_rethrow } from 'next/navigation'
import type { z } from 'zod'
import { reportFailure } from '../log/report-failure'
import { type RateLimit, takeRate } from '../rate/take-rate'
import { clientAddress } from './client-address'
import { compressed } from './compressed'
import { originVerdict } from './own-origin'
import { problem } from './problem'
import { readBody } from './read-body'

type RouteContext<Params> = { params: Promise<Params> }
type Handled<Params, Query, Body> = {
  request: Request
  params: Params
  query: Query
  body: Body
  /** The body as it was sent, for idempotency digests and signatures. */
  rawBody: string
  client: string
}

export type Route<Params, Query extends z.ZodType, Body extends z.ZodType> = {
  name: string
  query?: Query
  body?: Body
  limit?: RateLimit
  handler: (input: Handled<Params, z.output<Query>, z.output<Body>>) => Promise<Response> | Response
  /** Answers an unexpected failure where people read the answer; without it, a code and an id do. */
  failed?: (failure: RouteFailure<Params>) => Promise<Response>
}

export type RouteFailure<Params> = { params: Params; failureId: string }

const fieldIssues = (error: z.ZodError) =>
  Object.fromEntries(error.issues.map((issue) => [issue.path.join('.') || 'body', issue.message]))

/**
 * Makes a route handler: origin, content type, size, rate and shape are checked before `handler` runs, and an
 * unexpected failure is answered with a code and an id, never with its words. A foreign Origin is refused on writes;
 * none at all is allowed here, because calls without a cookie may come from programs.
 */
export function publicRoute<
  Params = Record<string, never>,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
>(route: Route<Params, Query, Body>) {
  return async (request: Request, context: RouteContext<Params>): Promise<Response> => {
    try {
      return await compressed(request, await checked(route, request, context))
    } catch (error) {
      // how the framework learns that a route cannot be made in advance, and of its own redirects
      unstable_rethrow(error)
      const failureId = reportFailure(route.name, error)
      if (route.failed) return route.failed({ params: await context.params, failureId })
      return problem(500, 'internal', { failureId })
    }
  }
}

async function checked<Params, Query extends z.ZodType, Body extends z.ZodType>(
  route: Route<Params, Query, Body>,
  request: Request,
  context: RouteContext<Params>,
): Promise<Response> {
  const writes = !['GET', 'HEAD', 'OPTIONS'].includes(request.method)
  if (writes && originVerdict(request.headers) === 'foreign') return problem(403, 'foreign_origin')
  const client = clientAddress(request.headers)
  if (route.limit && !(await takeRate(route.limit, client))) {
    return problem(429, 'too_many_requests', {}, { 'Retry-After': String(route.limit.windowSeconds) })
  }
  const query = route.query?.safeParse(Object.fromEntries(new URL(request.url).searchParams))
  if (query && !query.success) return problem(400, 'validation', { fields: fieldIssues(query.error) })
  let rawBody = ''
  let body: unknown
  if (route.body) {
    if (!/^application\/json\b/i.test(request.headers.get('content-type') ?? '')) {
      return problem(415, 'unsupported_media_type')
    }
    const read = await readBody(request)
    if (!read.ok) return problem(read.status, read.code)
    rawBody = read.text
    const json = parseJson(read.text)
    if (json === undefined) return problem(400, 'not_json')
    const parsed = route.body.safeParse(json)
    if (!parsed.success) return problem(422, 'validation', { fields: fieldIssues(parsed.error) })
    body = parsed.data
  }
  return route.handler({
    request,
    params: await context.params,
    query: query?.data as z.output<Query>,
    body: body as z.output<Body>,
    rawBody,
    client,
  })
}

const DEEPEST = 32

/** JSON no deeper than any of our shapes; undefined when it is none. */
function parseJson(text: string): unknown {
  let depth = 0
  let deepest = 0
  for (const character of text) {
    if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth)
    if (character === '}' || character === ']') depth -= 1
  }
  if (deepest > DEEPEST) return undefined
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
