import type { Translation } from '../translation'

/** "اوپر" alone can mean on or above: each zone says which, so that no two labels can be confused. */
export const zones: Translation<typeof import('../en/questionnaire-zones').zones> = {
  ABOVE: 'سامنے، چپنی سے ذرا اوپر ران کی طرف',
  KNEECAP: 'خود چپنی پر، سامنے کی سطح پر',
  AROUND: 'چپنی کے آس پاس، یا اس کے پیچھے گہرائی میں',
  BELOW: 'چپنی سے ذرا نیچے، مضبوط ڈوری پر',
  SHIN_BUMP: 'پنڈلی کی سامنے کی ہڈی کے اوپری سرے پر، ہڈی کا ابھار',
  INNER_LINE: 'اندر کی طرف، گھٹنے کے موڑ کے برابر',
  INNER_LOW: 'اندر کی طرف، گھٹنے کے موڑ سے چند انگلیاں نیچے',
  OUTER_LINE: 'باہر کی طرف، گھٹنے کے موڑ پر یا اس سے ذرا اوپر',
  OUTER_LOW: 'باہر کی طرف، گھٹنے کے موڑ سے نیچے ہڈی کے ابھار پر',
  BACK: 'گھٹنے کے پیچھے، شکن میں',
  CALF: 'پنڈلی (پچھلا حصہ)',
  DEEP: 'گھٹنے کے اندر گہرائی میں، یا پورے گھٹنے میں',
}

export const sides: Translation<typeof import('../en/questionnaire-zones').sides> = {
  left: 'بایاں گھٹنا',
  right: 'دایاں گھٹنا',
  both: 'دونوں گھٹنے',
}

export const views: Translation<typeof import('../en/questionnaire-zones').views> = {
  front: 'سامنے',
  inner: 'اندر کی طرف',
  outer: 'باہر کی طرف',
  back: 'پیچھے',
}

export const pictures: Translation<typeof import('../en/questionnaire-zones').pictures> = {
  right: {
    front: 'آپ کا دایاں گھٹنا، سامنے سے',
    inner: 'آپ کا دایاں گھٹنا، اندر کی طرف سے',
    outer: 'آپ کا دایاں گھٹنا، باہر کی طرف سے',
    back: 'آپ کا دایاں گھٹنا، پیچھے سے',
  },
  left: {
    front: 'آپ کا بایاں گھٹنا، سامنے سے',
    inner: 'آپ کا بایاں گھٹنا، اندر کی طرف سے',
    outer: 'آپ کا بایاں گھٹنا، باہر کی طرف سے',
    back: 'آپ کا بایاں گھٹنا، پیچھے سے',
  },
}
