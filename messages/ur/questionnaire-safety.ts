import type { Translation } from '../translation'
import { yesNo, yesNoNotSure } from './questionnaire-answers'

/** Every text here is safety-critical: see docs/urdu-review.md before changing a word. */
export const safety: Translation<typeof import('../en/questionnaire-safety').safety> = {
  s2_breath: {
    text: 'کیا آپ کو اچانک سانس لینے میں دشواری ہے، سینے میں درد ہے، یا کھانسی میں خون آ رہا ہے؟',
    options: yesNo,
  },
  s2_foot_cold: {
    text: 'جب سے یہ تکلیف شروع ہوئی ہے، کیا آپ کا پاؤں ٹھنڈا، سفید، نیلا یا سُن ہو گیا ہے، یا آپ پاؤں ہلا نہیں سکتے؟',
    options: yesNo,
  },
  s2_shape: {
    text: 'کیا گھٹنے کی شکل حال ہی میں بدل گئی ہے، یا گھٹنے کی چپنی اس وقت اپنی جگہ سے ہٹی ہوئی ہے؟',
    options: yesNo,
  },
  s2_injury: {
    text: 'کیا پچھلے 7 دنوں میں اس گھٹنے کو چوٹ لگی ہے؟ مثلاً گرنا، مڑ جانا، ضرب لگنا یا حادثہ۔',
    options: yesNo,
  },
  s2_wound: {
    text: 'کیا گھٹنے کے قریب گہرا کٹ (زخم) ہے، یا ہڈی نظر آ رہی ہے؟',
    options: yesNo,
  },
  s2_walk_then: {
    text: 'چوٹ لگنے کے فوراً بعد، کیا آپ 4 قدم چل سکتے تھے؟ لنگڑا کر چلنا بھی ہاں ہے۔',
    options: yesNoNotSure,
  },
  s2_walk_now: {
    text: 'کیا آپ اس وقت 4 قدم چل سکتے ہیں؟ لنگڑا کر چلنا بھی ہاں ہے۔',
    help: 'اگر درد اتنا زیادہ ہو کہ آپ کوشش بھی نہ کر سکیں تو “نہیں” چنیں۔ اگر آپ اس تکلیف سے پہلے بھی چل نہیں سکتے تھے تو براہِ کرم ہمیں فون کریں۔',
    options: yesNo,
  },
  s2_bend90: {
    text: 'کیا آپ گھٹنا اتنا موڑ سکتے ہیں جتنا کرسی پر بیٹھتے وقت مڑتا ہے؟',
    options: yesNoNotSure,
  },
  s2_tender_cap: {
    text: 'گھٹنے کی چپنی کو ہلکے سے دبائیں۔ کیا اس ہڈی میں بہت درد ہوتا ہے، اور کسی دوسری ہڈی میں نہیں؟',
    options: yesNoNotSure,
  },
  s2_tender_fib: {
    text: 'گھٹنے سے ذرا نیچے، باہر کی طرف، ہڈی کے چھوٹے ابھار کو دبائیں۔ کیا وہاں درد ہوتا ہے؟',
    options: yesNoNotSure,
  },
  s2_slr: {
    text: 'لیٹ جائیں۔ کیا آپ گھٹنا سیدھا رکھ کر ٹانگ اٹھا سکتے ہیں؟',
    options: yesNoNotSure,
  },
  s2_pop: {
    text: 'جب چوٹ لگی، کیا آپ کو گھٹنے میں “کڑک” محسوس ہوئی یا سنائی دی؟',
    options: yesNoNotSure,
  },
  s2_swell_fast: {
    text: 'کیا پہلے 2 گھنٹوں میں گھٹنا بہت سوج گیا تھا؟',
    options: yesNoNotSure,
  },
  s2_hot_red: {
    text: 'کیا گھٹنا گرم، سوجا ہوا اور سرخ (یا دوسرے گھٹنے سے زیادہ گہرے رنگ کا) ہے؟',
    options: yesNo,
  },
  s2_swollen_bad: {
    text: 'کیا گھٹنا بہت سوجا ہوا ہے؟',
    options: yesNo,
  },
  s2_fever: {
    text: 'کیا آپ کو بخار یا کپکپی ہے، یا آپ کی طبیعت بہت خراب ہے؟',
    options: yesNo,
  },
  s2_locked: {
    text: 'کیا گھٹنا ایسے اٹک جاتا ہے کہ آپ اسے پورا موڑ یا پورا سیدھا نہیں کر سکتے؟',
    options: {
      no: 'نہیں',
      comes_goes: 'ہاں، لیکن خود ہی کھل جاتا ہے',
      yes_now: 'ہاں، اس وقت اٹکا ہوا ہے',
    },
  },
  s2_calf: {
    text: 'کیا کسی ایک پنڈلی (پچھلے حصے) یا ٹانگ میں نئی سوجن، درد یا گرمی ہے، یا اس کا رنگ بدل گیا ہے؟',
    options: yesNo,
  },
  s2_clot_risk: {
    text: 'کیا ان میں سے کوئی بات آپ کے بارے میں درست ہے؟',
    options: {
      bed_rest: 'اس مہینے 3 دن یا زیادہ بستر پر رہے',
      surgery: 'پچھلے 3 مہینوں میں کوئی آپریشن',
      journey: 'پچھلے ایک مہینے میں 4 گھنٹے سے زیادہ کا سفر',
      baby: 'حاملہ ہیں، یا پچھلے 6 ہفتوں میں بچے کی پیدائش ہوئی',
      cancer_tx: 'کینسر کا علاج چل رہا ہے',
      clot_before: 'پہلے کبھی خون کا لوتھڑا بنا تھا',
      hormones: 'ہارمون کی گولیاں لے رہے ہیں',
      plaster: 'ٹانگ پر پلستر ہے',
      none: 'ان میں سے کوئی نہیں',
    },
  },
  s2_weak: {
    text: 'کیا آپ کی ٹانگ میں نئی کمزوری یا سُن پن ہے؟ مثلاً چلتے ہوئے پاؤں کا پنجہ اٹکنے سے ٹھوکر لگتی ہے۔',
    options: yesNo,
  },
  s2_night: {
    text: 'کیا درد زیادہ تر راتوں کو آپ کو جگا دیتا ہے، گھٹنے کو آرام دینے پر بھی؟',
    options: yesNo,
  },
  s2_wtloss: {
    text: 'کیا آپ کا وزن بغیر کوشش کے کم ہوا ہے، یا آپ کو رات کو بہت پسینہ آتا ہے؟',
    options: yesNo,
  },
  s2_lump: {
    text: 'کیا گھٹنے کے قریب ہڈی پر کوئی سخت گلٹی ہے جو نئی ہے یا بڑھ رہی ہے؟',
    options: yesNo,
  },
}
