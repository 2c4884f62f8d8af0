import type { Translation } from '../translation'

/** Draft until signed off by a native reader. */
export const common: Translation<typeof import('../en/common').common> = {
  back: 'پیچھے',
  continue: 'آگے بڑھیں',
  saveAndContinue: 'محفوظ کریں اور آگے بڑھیں',
  change: 'تبدیل کریں',
  optional: '(اختیاری)',
  or: 'یا',
  yes: 'ہاں',
  no: 'نہیں',
  notSure: 'یقین نہیں',
  noneOfThese: 'ان میں سے کوئی نہیں',
  listSeparator: '، ',
  notProvided: 'جواب نہیں دیا گیا',
  sending: 'بھیجا جا رہا ہے...',
  minutes: '{count} منٹ',
  step: 'مرحلہ {step}، کل {steps}',
  day: 'دن',
  month: 'مہینہ',
  year: 'سال',
  leaveEmpty: 'یہ خانہ خالی چھوڑیں',
  problem: {
    heading: 'ایک مسئلہ ہے',
    prefix: 'غلطی:',
    title: 'غلطی: {title}',
  },
  care: {
    emergency: 'ایمرجنسی:',
    urgent: 'فوری توجہ:',
    calm: 'جاننے کی بات:',
    callEmergency: 'ابھی ریسکیو {emergencyNumber} پر کال کریں',
    orHospital: 'یا فوراً قریبی ہسپتال کی ایمرجنسی میں جائیں۔',
  },
  errors: {
    refused: 'یہ درخواست ہمارے صفحے سے نہیں آئی۔ صفحہ دوبارہ کھولیں اور پھر بھیجیں۔',
    too_many: 'بہت زیادہ بار کوشش کی گئی۔ چند منٹ بعد دوبارہ کوشش کریں یا ہمیں فون کریں۔',
    failed:
      'ہم ابھی یہ نہیں کر سکے۔ آپ کا لکھا ہوا ابھی اسی صفحے پر ہے۔ ایک منٹ ٹھہریں اور بٹن دوبارہ دبائیں۔ اگر پھر بھی نہ ہو تو ہمیں فون کر کے یہ کوڈ بتائیں: {failureId}',
    not_allowed: 'آپ کے عہدے کو اس کی اجازت نہیں ہے۔',
  },
  notFound: {
    title: 'ہمیں یہ صفحہ نہیں ملا',
    body: 'شاید پتہ غلط ہے یا یہ صفحہ کہیں اور چلا گیا ہے۔',
    home: 'ہوم پیج پر جائیں',
  },
  failure: {
    title: 'معذرت، ہم یہ نہیں کر سکے',
    body: 'ہماری طرف سے کچھ خرابی ہوئی۔ براہِ کرم دوبارہ کوشش کریں یا ہمیں فون کریں۔',
    unchanged: 'اگر آپ کی کوئی اپائنٹمنٹ ہے تو وہ تبدیل نہیں ہوئی۔ جو جواب محفوظ ہو چکے تھے وہ محفوظ ہیں۔',
  },
}
