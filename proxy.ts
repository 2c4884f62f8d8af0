import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { common as englishWords } from '@/messages/en/common'
import { common as urduWords } from '@/messages/ur/common'
import { env } from '@/server/env'
import { ADDRESS_HEADER } from '@/server/guard/own-address'
import { originVerdict } from '@/server/guard/own-origin'
import { problem } from '@/server/guard/problem'
import { readBody } from '@/server/guard/read-body'

const MOST_BYTES = 256 * 1024

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Documents without JavaScript and programs' addresses bring a policy of their own. An unknown language counts as one:
 * its address ends on a page too.
 */
const APPLICATION = /^\/(staff|dev\/mail|[^/]+\/(book|booking|intake))(\/|$)/

/**
 * Content policy of the application's pages: a new nonce for each answer. The nonce is read by the framework from the
 * request's own header, so that header is always overwritten here, whatever a client sent.
 * This is no access control: every page and action guards itself.
 */
export async function proxy(request: NextRequest) {
  if (await isTooLarge(request)) return problem(413, 'too_large')
  const { pathname } = request.nextUrl
  // the framework serves its own failure page, status 500, to whoever asks for it by name
  if (pathname === '/_global-error') return problem(404, 'not_found')
  if (pathname !== '/' && pathname.endsWith('/')) return withoutLastSlash(request)
  if (!READS.has(request.method) && originVerdict(request.headers) === 'foreign') return refusal(request)
  const headers = new Headers(request.headers)
  headers.delete('content-security-policy')
  headers.delete('content-security-policy-report-only')
  headers.set(ADDRESS_HEADER, `${pathname}${request.nextUrl.search}`)
  if (!APPLICATION.test(pathname)) return NextResponse.next({ request: { headers } })

  const policy = applicationPolicy(randomBytes(18).toString('base64'))
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  // pages say so themselves; redirects from them would say nothing
  response.headers.set('Cache-Control', 'no-store')
  return response
}

/** By the declared length; a body of none is counted, because the framework answers too large ones with 500. */
async function isTooLarge(request: NextRequest) {
  const declared = request.headers.get('content-length')
  if (declared !== null) return Number(declared) > MOST_BYTES
  if (READS.has(request.method)) return false
  const read = await readBody(request)
  return !read.ok && read.status === 413
}

/** The framework would redirect too, but without the headers that every answer has. Never to another host. */
function withoutLastSlash({ nextUrl: { pathname, search } }: NextRequest) {
  const path = `/${pathname.replace(/^\/+|\/+$/g, '')}`
  const { href } = new URL(`${path}${search}`, env().PUBLIC_URL)
  return new NextResponse(null, { status: 308, headers: { Location: href, 'Cache-Control': 'no-store' } })
}

/**
 * Guards refuse what other sites send, but the framework meets it first and answers some of it with 500. Programs get
 * a code; people, whose browser may hide where it comes from, get words.
 */
function refusal({ nextUrl: { pathname } }: NextRequest) {
  if (/^\/(api|dev)\//.test(pathname)) return problem(403, 'foreign_origin')
  const { refused } = pathname.startsWith('/ur/') ? urduWords.errors : englishWords.errors
  const headers = {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
  }
  return new NextResponse(refused, { status: 403, headers })
}

function applicationPolicy(nonce: string) {
  const development = process.env.NODE_ENV === 'development'
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${development ? ' ws:' : ''}`,
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "frame-src 'self'",
  ].join('; ')
}

export const config = { matcher: ['/((?!_next/static|fonts/).*)'] }
