import type { Translation } from '../translation'

/** Consent texts: a changed word is a new version of the consent. */
export const agreement: Translation<typeof import('../en/questionnaire-agreement').agreement> = {
  s10_not_diagnosis: {
    text: 'مجھے معلوم ہے کہ یہ فارم یہ نہیں بتاتا کہ مجھے کیا تکلیف ہے۔ معالج کا میرا گھٹنا چیک کرنا ضروری ہے۔',
  },
  s10_data: {
    text: 'میں متفق ہوں کہ کلینک میرے علاج کی منصوبہ بندی کے لیے میرے جواب محفوظ رکھے۔',
  },
  s10_contact: {
    text: 'کلینک مجھے میری اپائنٹمنٹ کی یاد دہانیاں بھیج سکتا ہے۔',
  },
  s10_research: {
    text: 'میرے جواب، میرا نام ہٹا کر، علاج بہتر بنانے کے لیے استعمال کیے جا سکتے ہیں۔',
  },
  s10_guardian: {
    text: 'میں والد، والدہ یا سرپرست ہوں اور میں متفق ہوں۔',
  },
  s10_laser: {
    text: 'مجھے معلوم ہے کہ لیزر کے بارے میں ثبوت ملے جلے ہیں۔ یہ ہر کسی کے لیے مناسب نہیں۔',
  },
}
