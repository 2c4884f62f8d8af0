import type { Translation } from '../translation'

/** Draft until signed off by a native reader. */
export const errors: Translation<typeof import('../en/errors').errors> = {
  again: 'دوبارہ کوشش کریں',
  call: 'کلینک کو فون کریں',
  home: 'ہوم پیج پر جائیں',
  notSent:
    'یہ ہم تک نہیں پہنچا۔ آپ کا لکھا ہوا ابھی اسی صفحے پر ہے۔ اپنا انٹرنیٹ دیکھیں اور بٹن دوبارہ دبائیں۔',
  orCall: 'یا ہمیں فون کریں:',
  code: 'اگر آپ فون کریں تو ہمیں یہ کوڈ بتائیں: {code}',
}
