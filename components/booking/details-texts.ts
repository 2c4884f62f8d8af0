import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { DetailsTexts } from './details-form'

/** Labels of the details form, for oneself or for someone else. */
export function detailsTexts({
  locale,
  forSomeoneElse,
}: {
  locale: Locale
  forSomeoneElse: boolean
}): DetailsTexts {
  const t = translator(locale, 'bookingDetails')
  const common = translator(locale, 'common')
  return {
    heading: t('heading'),
    fullName: t(forSomeoneElse ? 'theirName' : 'fullName'),
    yourName: forSomeoneElse ? t('yourName') : null,
    mobile: t('mobile'),
    email: t('email'),
    emailHint: t('emailHint'),
    note: t('note'),
    noteHint: t('noteHint'),
    optional: common('optional'),
    leaveEmpty: common('leaveEmpty'),
    send: common('continue'),
  }
}
