import type { Translation } from '../translation'

/** Draft until signed off by a native reader. */
export const layout: Translation<typeof import('../en/layout').layout> = {
  skip: 'اصل مواد پر جائیں',
  mainMenu: 'مرکزی مینو',
  menu: 'مینو',
  links: {
    conditions: 'گھٹنے کے مسائل',
    yourVisit: 'کلینک آنے سے پہلے',
    book: 'اپائنٹمنٹ بُک کریں',
  },
  help: {
    heading: 'مدد چاہیے؟',
    call: 'کلینک کو فون کریں',
    whatsapp: 'کلینک کو واٹس ایپ کریں',
    phones: 'فون: {numbers}',
    notDiagnosis: 'یہ سائٹ عام معلومات دیتی ہے۔ یہ بیماری کی تشخیص نہیں ہے۔',
  },
  draft: 'مسودہ: یہ اردو عبارت ابھی جانچی نہیں گئی۔',
}
