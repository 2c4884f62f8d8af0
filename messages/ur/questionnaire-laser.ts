import type { Translation } from '../translation'
import { yesNo, yesNoNotSure } from './questionnaire-answers'

/** Every `l_` text here is safety-critical: see docs/urdu-review.md before changing a word. */
export const laser: Translation<typeof import('../en/questionnaire-laser').laser> = {
  s8_service: {
    text: 'آپ کیا چاہتے ہیں؟',
    options: {
      physio: 'فزیوتھراپی',
      laser: 'لیزر تھراپی',
      both: 'دونوں',
      advise: 'براہِ کرم مجھے مشورہ دیں',
    },
  },
  l_goggles: {
    text: 'کیا آپ لیزر کی پوری اپائنٹمنٹ کے دوران حفاظتی چشمہ پہنے رکھ سکتے ہیں؟',
    options: yesNoNotSure,
  },
  l_growth: {
    text: 'کیا اس گھٹنے کے قریب کوئی رسولی، تل میں تبدیلی یا گلٹی ہے جسے کسی ڈاکٹر نے چیک نہیں کیا، یا اس ٹانگ میں کینسر ہے؟',
    options: yesNoNotSure,
  },
  l_radio: {
    text: 'کیا پچھلے 6 مہینوں میں اس ٹانگ کا شعاعوں سے علاج (ریڈی ایشن) ہوا ہے؟',
    options: yesNoNotSure,
  },
  l_clot: {
    text: 'کیا اس وقت آپ کی ٹانگ میں خون کا لوتھڑا ہے، یا اس کے لیے آپ کا ٹیسٹ ہو رہا ہے؟',
    options: yesNoNotSure,
  },
  l_bleed: {
    text: 'کیا گھٹنے پر تازہ خون بہہ رہا ہے، یا کوئی بڑا نیا نیل ہے؟',
    options: yesNoNotSure,
  },
  l_bleedprob: {
    text: 'کیا آپ کو خون بہنے کا کوئی ایسا مسئلہ ہے (مثلاً خون مشکل سے رکتا ہے) جس کا علاج نہیں ہو رہا؟',
    options: yesNoNotSure,
  },
  l_skin: {
    text: 'گھٹنے کی جلد کیسی ہے؟',
    options: {
      ok: 'ٹھیک ہے',
      broken: 'کھلا زخم یا دانے، لیکن انفیکشن نہیں',
      infected: 'انفیکشن ہے: پیپ، پھیلتی ہوئی سرخی، یا جلد یا جوڑ کی ٹی بی',
    },
  },
  l_light: {
    text: 'کیا آپ کو کوئی ایسی بیماری ہے جس میں روشنی سے جلد کو تکلیف ہوتی ہے، جیسے لیوپس یا پورفیریا؟',
    options: yesNoNotSure,
  },
  l_lightmeds: {
    text: 'کیا آپ کوئی ایسی دوا لیتے ہیں جس سے دھوپ میں جلد آسانی سے جل جائے؟',
    help: 'مثلاً: کچھ اینٹی بائیوٹک (ڈوکسی سائیکلین اور اس جیسی، سیپروفلوکساسن کی قسم کی)، آئسوٹریٹینوئن، ایمیوڈیرون، پیشاب لانے والی کچھ گولیاں، میتھوٹریکسیٹ، سینٹ جانز ورٹ۔',
    options: yesNoNotSure,
  },
  l_seizure: {
    text: 'کیا آپ کو دورے (مرگی) پڑتے ہیں؟',
    options: {
      no: 'نہیں',
      yes_light: 'ہاں، اور چمکتی بجھتی روشنی سے دورہ پڑ سکتا ہے',
      yes_other: 'ہاں، لیکن روشنی سے دورہ نہیں پڑتا',
      not_sure: 'یقین نہیں',
    },
  },
  l_numb: {
    text: 'کیا اس گھٹنے کی جلد پر گرم یا ٹھنڈا محسوس کرنے میں مشکل ہوتی ہے؟',
    options: yesNoNotSure,
  },
  l_injection: {
    text: 'کیا پچھلے 3 ہفتوں میں اس گھٹنے میں ٹیکہ لگا ہے؟',
    options: yesNoNotSure,
  },
  l_tattoo: {
    text: 'کیا درد کی جگہ پر کوئی ٹیٹو یا گہرے رنگ کا پیدائشی نشان ہے؟',
    options: yesNo,
  },
  l_eyes: {
    text: 'کیا اس سال آپ کی آنکھ کا آپریشن ہوا ہے، یا آنکھ کے پچھلے حصے میں کوئی مسئلہ ہے؟',
    options: yesNoNotSure,
  },
  l_implant: {
    text: 'کیا آپ کو پیس میکر لگا ہے یا آپ کے جسم میں کوئی دھات ہے؟',
    options: yesNoNotSure,
  },
}
