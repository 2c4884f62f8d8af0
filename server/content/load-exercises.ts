import en from '@/content/en/exercises.json' with { type: 'json' }
import ur from '@/content/ur/exercises.json' with { type: 'json' }
import { type Exercise, exercisesSchema } from '@/domain/content/exercise'
import type { Locale } from '@/domain/locale'

const EXERCISES: Record<Locale, Record<string, Exercise>> = {
  en: exercisesSchema.parse(en),
  ur: exercisesSchema.parse(ur),
}

/** The exercises by id, in the words of one language. */
export const exercisesIn = (locale: Locale) => EXERCISES[locale]
