import type { Translation } from '../translation'
import { yesNo, yesNoNotSure } from './questionnaire-answers'

export const health: Translation<typeof import('../en/questionnaire-health').health> = {
  s7_prev: {
    text: 'کیا اس گھٹنے کو پہلے کبھی چوٹ لگی ہے؟',
    options: {
      ligament: 'لیگامینٹ (جوڑ کے بندھن) کی چوٹ',
      meniscus: 'کارٹلیج (مینسکس، گھٹنے کی گدی) کا پھٹنا',
      cap_dislocated: 'چپنی اپنی جگہ سے نکل گئی تھی',
      fracture: 'ہڈی کا ٹوٹنا (فریکچر)',
      other: 'کچھ اور',
      none: 'نہیں',
    },
  },
  s7_surgery: {
    text: 'کیا اس گھٹنے کا کبھی آپریشن ہوا ہے؟',
    options: {
      replacement: 'گھٹنے کی تبدیلی (مصنوعی گھٹنا)',
      metal: 'پلیٹیں یا پیچ',
      keyhole: 'کیمرے والا چھوٹا آپریشن (کی ہول)',
      ligament: 'لیگامینٹ (جوڑ کے بندھن) کی مرمت',
      none: 'نہیں',
    },
  },
  s7_surgery_6w: {
    text: 'کیا پچھلے 6 ہفتوں میں اس گھٹنے کا آپریشن ہوا ہے؟',
    options: yesNo,
  },
  s7_scans: {
    text: 'کیا اس گھٹنے کا کوئی اسکین ہوا ہے؟',
    help: 'براہِ کرم فلمیں اور رپورٹیں اپنی اپائنٹمنٹ پر ساتھ لائیں۔',
    options: {
      xray: 'ایکسرے',
      mri: 'ایم آر آئی',
      ultrasound: 'الٹراساؤنڈ',
      ct: 'سی ٹی',
      none: 'نہیں',
    },
  },
  s7_conditions: {
    text: 'کیا آپ کو ان میں سے کچھ ہے؟',
    options: {
      diabetes: 'شوگر (ذیابیطس)',
      heart: 'دل کی بیماری',
      bp: 'ہائی بلڈ پریشر',
      kidney: 'گردے کی بیماری',
      liver: 'جگر کی بیماری',
      ulcer: 'معدے کا السر یا معدے سے خون آنا',
      asthma: 'دمہ',
      ra: 'رہیومیٹائڈ آرتھرائٹس',
      gout: 'گاؤٹ (یورک ایسڈ سے جوڑوں کا درد)',
      lupus: 'لیوپس',
      bleeding: 'خون بہنے کا مسئلہ (مثلاً خون مشکل سے رکتا ہے)',
      weak_immune: 'کمزور مدافعتی نظام',
      none: 'ان میں سے کوئی نہیں',
    },
  },
  s7_cancer: {
    text: 'کیا آپ کو کبھی کینسر ہوا ہے؟',
    options: {
      no: 'نہیں',
      current: 'ہاں، اب ہے یا علاج چل رہا ہے',
      past5: 'ہاں، پچھلے 5 سال میں',
      past_old: 'ہاں، 5 سال سے زیادہ پہلے',
      not_sure: 'یقین نہیں',
    },
  },
  s7_meds: {
    text: 'آپ کون سی دوائیں لیتے ہیں؟',
    options: {
      paracetamol: 'پیراسیٹامول',
      nsaid: 'آئبوپروفین، نیپروکسین، ڈائیکلوفینیک یا ایسی ہی گولیاں',
      gel: 'درد کم کرنے والی جیل',
      thinner: 'خون پتلا کرنے والی دوا',
      steroid: 'سٹیرائیڈ کی گولیاں',
      immune: 'مدافعتی نظام کو دھیما کرنے والی دوا',
      other: 'کوئی اور',
      none: 'کوئی نہیں',
    },
  },
  s7_meds_text: {
    text: 'براہِ کرم اپنی دواؤں کے نام لکھیں۔',
  },
  s7_allergy: {
    text: 'کیا آپ کو کوئی الرجی ہے؟',
    options: {
      nsaid: 'اسپرین، آئبوپروفین یا ایسی ہی دوا',
      latex: 'لیٹیکس (ربڑ)',
      tape: 'چپکنے والی ٹیپ',
      other: 'کوئی اور',
      none: 'نہیں',
    },
  },
  s7_pregnant: {
    text: 'کیا آپ حاملہ ہیں یا ہو سکتی ہیں؟',
    options: yesNoNotSure,
  },
}
