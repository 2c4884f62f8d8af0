import type { Translation } from '../translation'
import { yesNoNotSure } from './questionnaire-answers'

export const aboutYou: Translation<typeof import('../en/questionnaire-about-you').aboutYou> = {
  s1_for_whom: {
    text: 'یہ فارم کس کے لیے ہے؟',
    options: {
      me: 'میرے لیے',
      my_child: 'میرے بچے یا بچی کے لیے',
      someone_else: 'کسی اور کے لیے جن کی دیکھ بھال میرے ذمے ہے',
    },
  },
  s1_name: {
    text: 'آپ کا پورا نام کیا ہے؟',
  },
  s1_dob: {
    text: 'آپ کی تاریخِ پیدائش کیا ہے؟',
  },
  s1_sex: {
    text: 'آپ خاتون ہیں یا مرد؟',
    help: 'یہ صرف اس لیے پوچھا جاتا ہے کہ حمل کا سوال پوچھنا ہے یا نہیں۔',
    options: {
      female: 'خاتون',
      male: 'مرد',
      no_say: 'بتانا نہیں چاہتے',
    },
  },
  s1_phone: {
    text: 'آپ کا فون نمبر کیا ہے؟',
  },
  s1_contact: {
    text: 'ہم آپ سے رابطہ کیسے کریں؟',
    options: {
      call: 'فون کال',
      whatsapp: 'واٹس ایپ',
      sms: 'ٹیکسٹ میسج (ایس ایم ایس)',
      email: 'ای میل',
    },
  },
  s1_email: {
    text: 'آپ کا ای میل کیا ہے؟',
  },
  s1_language: {
    text: 'آپ کون سی زبان چاہتے ہیں؟',
    options: {
      en: 'انگریزی',
      ur: 'اردو',
    },
  },
  s1_guardian: {
    text: 'والدین یا سرپرست کا نام اور فون نمبر کیا ہے؟',
  },
  s1_can_tell: {
    text: 'یہ فارم جن کے لیے ہے، کیا وہ ہمیں بتا سکتے ہیں کہ کچھ حد سے زیادہ گرم لگ رہا ہے یا درد دے رہا ہے؟',
    options: yesNoNotSure,
  },
}
