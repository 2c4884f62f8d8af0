import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { Icon } from './icon'

/** "Back" above the main part: a real address, never the browser's history. */
export function BackLink({ locale, href }: { locale: Locale; href: string }) {
  const back = translator(locale, 'common')('back')
  return (
    <nav className="back" aria-label={back}>
      <div className="wrap">
        <a href={href}>
          <Icon name="back" />
          {back}
        </a>
      </div>
    </nav>
  )
}
