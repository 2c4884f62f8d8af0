import type { FormState } from '@/domain/forms/form-state'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { UnsentForm } from './unsent-form'
import type { FormAction } from './use-form-action'

type UnsentInputProps = {
  locale: Locale
  action: FormAction<FormState>
  address: string
  /** Stands here when nothing was posted. */
  otherwise?: React.ReactNode
}

/** What was posted to a page that cannot show its form, in the page's language. */
export function UnsentInput({ locale, action, address, otherwise }: UnsentInputProps) {
  const t = translator(locale, 'typed')
  const words = {
    heading: t('unsent.heading'),
    body: t('unsent.body'),
    again: t('unsent.again'),
    sending: translator(locale, 'common')('sending'),
  }
  return <UnsentForm action={action} address={address} words={words} otherwise={otherwise} />
}
