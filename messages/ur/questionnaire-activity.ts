import type { Translation } from '../translation'
import { yesNoNotSure } from './questionnaire-answers'

export const activity: Translation<typeof import('../en/questionnaire-activity').activity> = {
  s6_runs: {
    text: 'کیا آپ دوڑتے ہیں؟',
    options: {
      yes: 'ہاں',
      used_to: 'پہلے دوڑتے تھے',
      no: 'نہیں',
    },
  },
  s6_km_w1: {
    text: 'درد شروع ہونے یا بڑھنے سے پہلے کے 7 دنوں میں آپ کتنے کلومیٹر دوڑے؟',
  },
  s6_km_w0: {
    text: 'اور اس سے پہلے کے 7 دنوں میں؟',
  },
  s6_days: {
    text: 'آپ ہفتے میں کتنے دن دوڑتے ہیں؟',
  },
  s6_longest: {
    text: 'پچھلے ایک مہینے میں آپ کی سب سے لمبی دوڑ کتنے کلومیٹر کی تھی؟',
  },
  s6_surface: {
    text: 'آپ زیادہ تر کہاں دوڑتے ہیں؟',
    options: {
      road: 'سڑک یا فٹ پاتھ',
      slope: 'سڑک کا ڈھلوان کنارہ',
      track: 'ٹریک',
      treadmill: 'ٹریڈمل',
      grass: 'گھاس یا پارک',
      trail: 'ناہموار زمین',
      sand: 'ریت',
      hills: 'پہاڑیاں',
    },
  },
  s6_shoe_months: {
    text: 'آپ دوڑنے کے یہ جوتے کتنے مہینوں سے استعمال کر رہے ہیں؟',
  },
  s6_shoe_worn: {
    text: 'کیا آپ کے جوتے گھس گئے ہیں یا پاؤں میں ٹھیک نہیں آتے؟',
    options: yesNoNotSure,
  },
  s6_warmup: {
    text: 'کیا آپ دوڑنے سے پہلے وارم اپ (ہلکی تیاری) کرتے ہیں؟',
    options: {
      always: 'ہمیشہ',
      sometimes: 'کبھی کبھی',
      never: 'کبھی نہیں',
    },
  },
  s6_strength: {
    text: 'آپ ہفتے میں کتنے دن ٹانگوں کے پٹھے مضبوط کرنے کی ورزش کرتے ہیں؟',
  },
  s6_other: {
    text: 'آپ اور کون سا کھیل یا بھاری کام کرتے ہیں؟',
  },
}
