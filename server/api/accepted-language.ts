import { type Locale, preferredLocale } from '@/domain/locale'

/** Language of a program's answer, from Accept-Language. */
export function acceptedLanguage(request: Request): Locale {
  return preferredLocale({ chosen: undefined, acceptLanguage: request.headers.get('accept-language') })
}
