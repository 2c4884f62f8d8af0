import type { Translation } from '../translation'

/** Western numbers with spaces stand between isolates (U+2066, U+2069), else their groups would turn round. */
export const questionnaireErrors: Translation<
  typeof import('../en/questionnaire-errors').questionnaireErrors
> = {
  required: 'ایک جواب چنیں',
  required_text: 'جواب لکھیں',
  required_number: 'عدد لکھیں',
  required_date: 'تاریخِ پیدائش لکھیں: دن، مہینہ اور سال',
  required_places: 'کم از کم ایک جگہ چنیں جہاں درد ہے',
  must_tick: 'آگے جانے کے لیے اس خانے پر نشان لگائیں',
  unknown_question: 'یہ سوال اس فارم کا حصہ نہیں ہے',
  unknown_option: 'دیے گئے جوابات میں سے ایک چنیں',
  wrong_type: 'یہ جواب پڑھا نہیں جا سکا۔ براہِ کرم دوبارہ جواب دیں',
  none_excludes: 'آپ نے “کوئی نہیں” کے ساتھ کچھ اور بھی چنا ہے۔ ان میں سے ایک ہٹا دیں',
  whole_number: '{min} سے {max} تک کا پورا عدد لکھیں',
  number: '{min} سے {max} تک کا عدد لکھیں',
  one_decimal: '{min} سے {max} تک کا عدد لکھیں، نقطے کے بعد زیادہ سے زیادہ ایک ہندسہ، مثلاً 12.5',
  too_short: 'کم از کم {min} حروف لکھیں',
  too_long: '{max} یا اس سے کم حروف لکھیں',
  name_characters: 'صرف حروف، خالی جگہ، نقطہ، اپاسٹروفی اور ہائفن استعمال کریں',
  unsafe_characters: 'اس تحریر میں چھپے ہوئے نشان ہیں جو ہم محفوظ نہیں کر سکتے۔ براہِ کرم خود ٹائپ کریں',
  not_a_date: 'درست تاریخ لکھیں، مثلاً دن 27، مہینہ 3، سال 1985',
  date_in_future: 'تاریخِ پیدائش آنے والے دن کی نہیں ہو سکتی',
  ask_to_phone: 'براہِ کرم ہمیں فون کریں۔ {min} سال سے کم عمر بچوں کی بکنگ آن لائن نہیں ہوتی',
  age_over: 'پیدائش کا سال دیکھ لیں۔ عمر {max} سال سے زیادہ نہیں ہو سکتی',
  phone: 'فون نمبر لکھیں، مثلاً \u20660300 1234567\u2069 یا \u2066+92 300 1234567\u2069',
  email: 'ای میل لکھیں، مثلاً name@example.com',
  too_many_places: '{max} یا اس سے کم جگہیں چنیں',
  place_side: 'آپ نے دوسرے گھٹنے کی جگہ چنی ہے۔ “دونوں” چنیں، یا وہ جگہ ہٹا دیں',
  worst_not_chosen: 'ان جگہوں میں سے ایک چنیں جن پر آپ نے نشان لگایا ہے',
  worst_below: 'آپ کا سب سے زیادہ درد کسی دوسرے نمبر سے کم ہے۔ براہِ کرم تینوں نمبر دیکھ لیں',
  injury_not_onset: 'آپ نے بتایا کہ اس ہفتے چوٹ لگی تھی۔ کیا یہ درد اسی سے شروع ہوا؟',
  km_high: 'یہ 7 دنوں میں 150 کلومیٹر سے زیادہ ہے۔ براہِ کرم عدد دیکھ لیں',
}
