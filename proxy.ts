import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { common as englishWords } from '@/messages/en/common'
import { common as urduWords } from '@/messages/ur/common'
import { originVerdict } from '@/server/guard/own-origin'
import { problem } from '@/server/guard/problem'

const MOST_BYTES = 256 * 1024

const READS = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Documents without JavaScript and programs' addresses bring a policy of their own. */
const APPLICATION = /^\/(staff|dev\/mail|(en|ur)\/(book|booking|intake))(\/|$)/

/**
 * Content policy of the application's pages: a new nonce for each answer. The nonce is read by the framework from the
 * request's own header, so that header is always overwritten here, whatever a client sent.
 * This is no access control: every page and action guards itself.
 */
export function proxy(request: NextRequest) {
  if (Number(request.headers.get('content-length') ?? 0) > MOST_BYTES) {
    return problem(413, 'too_large')
  }
  if (!READS.has(request.method) && originVerdict(request.headers) === 'foreign') return refusal(request)
  const headers = new Headers(request.headers)
  headers.delete('content-security-policy')
  headers.delete('content-security-policy-report-only')
  if (!APPLICATION.test(request.nextUrl.pathname)) return NextResponse.next({ request: { headers } })

  const policy = applicationPolicy(randomBytes(18).toString('base64'))
  headers.set('content-security-policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
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
