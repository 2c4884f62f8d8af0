import type { Translation } from '../translation'

/** The three score questions must keep the same words: the answers are compared over time. */
export const goals: Translation<typeof import('../en/questionnaire-goals').goals> = {
  s9_act1: {
    text: 'کوئی ایک کام بتائیں جو گھٹنے کی وجہ سے مشکل ہے۔',
  },
  s9_act1_score: {
    text: 'آج آپ یہ کام کتنی اچھی طرح کر سکتے ہیں؟',
  },
  s9_act2: {
    text: 'دوسرا کام بتائیں۔',
  },
  s9_act2_score: {
    text: 'آج آپ یہ کام کتنی اچھی طرح کر سکتے ہیں؟',
  },
  s9_act3: {
    text: 'تیسرا کام بتائیں۔',
  },
  s9_act3_score: {
    text: 'آج آپ یہ کام کتنی اچھی طرح کر سکتے ہیں؟',
  },
  s9_goal: {
    text: 'آپ کا سب سے اہم مقصد کیا ہے، اور کب تک؟',
  },
}
