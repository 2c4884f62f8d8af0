import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { GoLink } from '../ui/go-link'

/** Asks for the same address once more. */
export function TryAgain({ locale }: { locale: Locale }) {
  return <GoLink href="">{translator(locale, 'errors')('again')}</GoLink>
}
