import { type Answers, codeOf, codesOf, numberOf } from '@/domain/intake/answers'
import { questionById } from '@/domain/intake/definition'
import type { QuestionId } from '@/domain/intake/question-id'
import { translator } from '@/messages/translator'
import { choiceWords, zoneOf } from './answer-words'

/** Sentences built from the answers alone, for a first look. What was not answered is not mentioned. */
export function answerSummary(answers: Answers): string[] {
  const words = translator('en', 'staffForms')
  const said = (key: ChoiceSentence, id: QuestionId) => {
    const chosen = chosenWords(answers, id)
    return chosen ? words(`summary.${key}`, { words: chosen }) : null
  }
  return [
    ...kneeSentences(answers),
    said('howLong', 's5_how_long'),
    said('onset', 's5_onset'),
    said('trend', 's5_trend'),
    painSentence(answers),
    said('provoke', 's4_provoke'),
    said('eases', 's4_eases'),
    said('symptoms', 's4_symptoms'),
    said('stiff', 's4_stiff'),
    said('medicines', 's7_meds'),
    typedSentence(answers, 's7_meds_text', 'medicineNames'),
    said('conditions', 's7_conditions'),
    said('surgery', 's7_surgery'),
    activitiesSentence(answers),
    typedSentence(answers, 's9_goal', 'goal'),
  ].filter((sentence) => sentence !== null)
}

type ChoiceSentence =
  | 'howLong'
  | 'onset'
  | 'trend'
  | 'provoke'
  | 'eases'
  | 'symptoms'
  | 'stiff'
  | 'medicines'
  | 'conditions'
  | 'surgery'

function chosenWords(answers: Answers, id: QuestionId): string | null {
  const single = codeOf(answers, id)
  const codes = (single === undefined ? codesOf(answers, id) : [single]).filter((code) => code !== 'none')
  const chosen = choiceWords(questionById(id), codes)
  return chosen.length > 0 ? chosen.map(insideSentence).join(', ') : null
}

function kneeSentences(answers: Answers): (string | null)[] {
  const words = translator('en', 'staffForms')
  const zones = codesOf(answers, 's3_zones').flatMap((code) => zoneOf(code) ?? [])
  const side = codeOf(answers, 's3_side')
  const sides = (['right', 'left'] as const).filter((one) => side === one || side === 'both')
  const worst = zoneOf(codeOf(answers, 's3_worst') ?? '')
  return [
    ...sides.map((one) => {
      const knee = translator('en', 'questionnaire')(`sides.${one}`)
      const places = zones.filter((found) => found.side === one).map(({ zone }) => insideSentence(zone.label))
      return places.length > 0
        ? words('summary.knee', { knee, places: places.join('; ') })
        : words('summary.kneeOnly', { knee })
    }),
    worst && words('summary.worst', { place: insideSentence(worst.zone.label) }),
  ]
}

function painSentence(answers: Answers): string | null {
  const now = numberOf(answers, 's4_now')
  const average = numberOf(answers, 's4_avg')
  const worst = numberOf(answers, 's4_worst')
  if (now === undefined || average === undefined || worst === undefined) return null
  const scores = { now: String(now), average: String(average), worst: String(worst) }
  return translator('en', 'staffForms')('summary.pain', scores)
}

function activitiesSentence(answers: Answers): string | null {
  const named = (['s9_act1', 's9_act2', 's9_act3'] as const).flatMap((id) => codeOf(answers, id) ?? [])
  return named.length > 0
    ? translator('en', 'staffForms')('summary.activities', { words: named.join('; ') })
    : null
}

function typedSentence(answers: Answers, id: QuestionId, key: 'medicineNames' | 'goal'): string | null {
  const typed = codeOf(answers, id)
  return typed ? translator('en', 'staffForms')(`summary.${key}`, { words: typed }) : null
}

/** "Going down stairs" → "going down stairs"; "MRI" stays. */
function insideSentence(label: string): string {
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label
}
