import type { Locale } from '@/domain/locale'
import { autosaveWords, restoredWords } from '../../typed/autosave-words'
import { typedBefore } from '../../typed/typed-before'
import type { BookingDraft } from './draft'
import { draftAddress } from './draft-address'
import type { TypedStep } from './unsent-step'

type Step = { step: TypedStep; locale: Locale }

/** How a step of the booking keeps what is typed, and what had been typed into it and not sent. */
export async function stepAutosave({ id, service }: BookingDraft, { step, locale }: Step) {
  const typed = await typedBefore({ draftId: id, page: step }, { mayReadAll: true })
  const { timeZone } = service.location
  return {
    typed: typed?.values ?? null,
    autosave: {
      address: draftAddress({ locale, draftId: id, step: `typed/${step}` }),
      words: autosaveWords(locale),
      restored: restoredWords({ typed, timeZone, locale }),
    },
  }
}
