import type { Translation } from '../translation'
import { aboutYou } from './questionnaire-about-you'
import { activity } from './questionnaire-activity'
import { agreement } from './questionnaire-agreement'
import { yesNoNotSure } from './questionnaire-answers'
import { goals } from './questionnaire-goals'
import { health } from './questionnaire-health'
import { knee } from './questionnaire-knee'
import { laser } from './questionnaire-laser'
import { safety } from './questionnaire-safety'
import { pictures, sides, views, zones } from './questionnaire-zones'

/** Draft until signed off by a native clinical reader: see docs/urdu-review.md. */
export const questionnaire: Translation<typeof import('../en/questionnaire').questionnaire> = {
  sections: {
    1: 'آپ کے بارے میں',
    2: 'حفاظتی جانچ (سب سے پہلے پوچھی جاتی ہے)',
    3: 'درد کہاں ہے',
    4: 'آپ کا درد',
    5: 'تکلیف کیسے شروع ہوئی',
    6: 'دوڑنا اور جسمانی سرگرمی',
    7: 'آپ کی صحت',
    8: 'کون سی اپائنٹمنٹ، اور لیزر کے حفاظتی سوال',
    9: 'آپ دوبارہ کیا کرنا چاہتے ہیں',
    10: 'آپ کی رضامندی',
  },
  questions: {
    ...aboutYou,
    ...safety,
    ...knee,
    ...activity,
    ...health,
    ...laser,
    ...goals,
    ...agreement,
  },
  answers: yesNoNotSure,
  scales: {
    pain: { low: 'کوئی درد نہیں', high: 'تصور میں شدید ترین درد' },
    ability: { low: 'بالکل نہیں کر سکتے', high: 'اتنی اچھی طرح کر سکتے ہیں جتنا تکلیف سے پہلے' },
  },
  zones,
  sides,
  views,
  pictures,
}
