import type { Locale } from '@/domain/locale'
import { common as en } from '@/messages/en/common'
import { errors as enWays } from '@/messages/en/errors'
import { common as ur } from '@/messages/ur/common'
import { errors as urWays } from '@/messages/ur/errors'

/** Words for when the server cannot be asked for any: these alone, for the catalogues never go to a browser. */
export const FAILURE_WORDS: Record<
  Locale,
  Record<'title' | 'body' | 'unchanged' | 'again' | 'call' | 'home' | 'notSent' | 'orCall', string>
> = {
  en: { ...en.failure, ...enWays },
  ur: { ...ur.failure, ...urWays },
}
