import type { Locale } from '@/domain/locale'
import { autosaveWords, restoredWords } from '../typed/autosave-words'
import { typedBefore } from '../typed/typed-before'
import type { OpenForm } from './open-form'

type Page = { home: string; slug: string; locale: Locale }

/** How a page of the form keeps what is typed, and what had been typed into it by this browser and not sent. */
export async function pageAutosave({ form, reading }: OpenForm, { home, slug, locale }: Page) {
  const typed = await typedBefore({ formId: form.id, page: slug }, { mayReadAll: reading.all })
  const restored = restoredWords({ typed, timeZone: form.visit.timeZone, locale })
  return {
    typed: typed?.values ?? null,
    autosave: { address: `${home}/typed/${slug}`, words: autosaveWords(locale), restored },
  }
}
