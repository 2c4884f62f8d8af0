import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'

/** Words for a form whose hidden fields are none of ours: the page is old, or was tampered with. */
export const refusedForm = (locale: Locale) => translator(locale, 'booking')('refused')
