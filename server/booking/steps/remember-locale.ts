import { cookies } from 'next/headers'
import type { Locale } from '@/domain/locale'
import { isHttps } from '../../env'

const YEAR_SECONDS = 31_536_000

/** Remembers the language somebody books in, for the next visit to "/". Call it in an action only. */
export async function rememberLocale(locale: Locale) {
  const jar = await cookies()
  jar.set('genu-locale', locale, {
    httpOnly: true,
    secure: isHttps(),
    sameSite: 'lax',
    path: '/',
    maxAge: YEAR_SECONDS,
  })
}
