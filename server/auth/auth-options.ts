import type { AuthOptions } from 'next-auth'
import { env, isHttps } from '../env'
import { log } from '../log/log'
import { sessionAdapter } from './session-adapter'
import { staffCookie, staffCookieOptions } from './staff-cookie'
import { LONGEST_HOURS } from './staff-session'

const LONGEST_SECONDS = LONGEST_HOURS * 3600

/**
 * The sign-in library's settings. It has no provider: sessions begin in `signInWithCode` only, and the library reads
 * them. Never prolonged (`updateAge`), nothing from a client reaches them (the session call-back takes no input).
 */
export function authOptions(): AuthOptions {
  return {
    providers: [],
    adapter: sessionAdapter(),
    secret: env().AUTH_SECRET,
    session: { strategy: 'database', maxAge: LONGEST_SECONDS, updateAge: LONGEST_SECONDS },
    useSecureCookies: isHttps(),
    cookies: { sessionToken: { name: staffCookie(), options: staffCookieOptions() } },
    pages: { signIn: '/staff/sign-in', error: '/staff/sign-in' },
    callbacks: {
      session: ({ session, user }) => ({
        expires: session.expires,
        user: { name: user.name, email: user.email },
      }),
    },
    logger: {
      error: (code) => log().error({ event: 'auth.failed', code }),
      warn: (code) => log().debug({ event: 'auth.warned', code }),
      debug: () => undefined,
    },
  }
}
