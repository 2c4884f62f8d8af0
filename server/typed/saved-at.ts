import type { Locale } from '@/domain/locale'
import { formatTime } from '@/domain/time/format'
import { translator } from '@/messages/translator'

type Saved = { at: Date; timeZone: string; locale: Locale }

/** "Saved at 2:41pm", on the clinic's clock. */
export function savedAt({ at, timeZone, locale }: Saved): string {
  return translator(locale, 'typed')('savedAt', {
    time: formatTime({ at: at.getTime(), timeZone, locale }),
  })
}
