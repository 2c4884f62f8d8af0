import { questionById } from '@/domain/intake/definition'
import type { QuestionId } from '@/domain/intake/question-id'
import type { Locale } from '@/domain/locale'
import { questionnaire as en } from '@/messages/en/questionnaire'
import { translator } from '@/messages/translator'
import { questionnaire as ur } from '@/messages/ur/questionnaire'

type Words = { text: string; help?: string; options?: Readonly<Record<string, string>> }

const TEXTS: Record<Locale, Readonly<Record<QuestionId, Words>>> = {
  en: en.questions,
  ur: ur.questions,
}
const ZONES: Record<Locale, Readonly<Record<string, string>>> = { en: en.zones, ur: ur.zones }

/** The question in the words of one language. */
export const questionWords = (locale: Locale, id: QuestionId): Words => TEXTS[locale][id]

/** An option's label. */
export const optionWords = (locale: Locale, id: QuestionId, code: string): string =>
  TEXTS[locale][id].options?.[code] ?? code

/** A zone's label, the side left out. */
export const zoneWords = (locale: Locale, zone: string): string => ZONES[locale][zone] ?? zone

/** Names of the sides from which a knee is drawn. */
export const kneeViewWords = (locale: Locale) => (locale === 'en' ? en : ur).views

/** A place of the body map in full: "Right knee: Calf" for `R_CALF`. */
export function placeWords(locale: Locale, place: string): string {
  const side = translator(locale, 'questionnaire')(place.startsWith('L_') ? 'sides.left' : 'sides.right')
  return translator(locale, 'intake')('place', { side, zone: zoneWords(locale, place.slice(2)) })
}

/** Words for 0 and 10 of a scale. */
export function scaleEnds(locale: Locale, id: QuestionId): { lowest: string; highest: string } {
  const scale = questionById(id).anchors?.low === 'no pain' ? 'pain' : 'ability'
  const { low, high } = (locale === 'en' ? en : ur).scales[scale]
  return { lowest: low, highest: high }
}
