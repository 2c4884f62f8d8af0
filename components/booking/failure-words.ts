import type { Locale } from '@/domain/locale'
import { common as en } from '@/messages/en/common'
import { errors as enWays } from '@/messages/en/errors'
import { common as ur } from '@/messages/ur/common'
import { errors as urWays } from '@/messages/ur/errors'

/** Words of the page that takes a failed page's place: these alone, for the catalogues never go to a browser. */
export const FAILURE_WORDS: Record<
  Locale,
  Record<'title' | 'body' | 'unchanged' | 'again' | 'call' | 'home', string>
> = {
  en: { ...en.failure, ...enWays },
  ur: { ...ur.failure, ...urWays },
}
