import type { Locale } from '@/domain/locale'
import { formatTime } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import type { TypedBefore } from './typed-before'

/** What a form says about keeping what is typed, ready for the browser. */
export function autosaveWords(locale: Locale) {
  const t = translator(locale, 'typed')
  return { notSaved: t('notSaved'), offline: t('offline'), closed: t('closed') }
}

type Restored = { typed: TypedBefore | null; timeZone: string; locale: Locale }

/** What a page says that shows text from before; null when it shows none. */
export function restoredWords({ typed, timeZone, locale }: Restored): string | null {
  if (!typed) return null
  const time = formatTime({ at: typed.at.getTime(), timeZone, locale })
  return translator(locale, 'typed')('restored', { time })
}
