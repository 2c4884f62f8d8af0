import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { Icon } from '../ui/icon'
import { Mark } from '../ui/mark'
import { DraftNotice } from './draft-notice'
import { LanguageLink } from './language-link'

/** Pages of the main menu, in order, by what follows the language. */
const PAGES = [
  { key: 'conditions', path: '/knee-conditions' },
  { key: 'yourVisit', path: '/your-visit' },
  { key: 'book', path: '/book' },
] as const

type PatientHeaderProps = {
  locale: Locale
  /** What follows the language in this page's address. */
  path: string
  clinicName: string
  /** `reduced` inside booking and health form: nothing leads away but the logo and the language. */
  size: 'full' | 'reduced'
}

/** Banner of patient pages: the clinic, the menu, the other language. */
export function PatientHeader({ locale, path, clinicName, size }: PatientHeaderProps) {
  const t = translator(locale, 'layout')
  const links = PAGES.map((page) => (
    <li key={page.key}>
      <a href={`/${locale}${page.path}`} aria-current={page.path === path ? 'page' : undefined}>
        {t(`links.${page.key}`)}
      </a>
    </li>
  ))
  return (
    <header>
      <div className="bar">
        <div className="wrap">
          <a className="mark" href={`/${locale}`}>
            <Mark />
            <bdi>{clinicName}</bdi>
          </a>
          {size === 'full' && (
            <nav aria-label={t('mainMenu')}>
              <ul className="links">{links}</ul>
            </nav>
          )}
          <LanguageLink locale={locale} path={path} />
          {size === 'full' && (
            <details className="menu">
              <summary>
                <Icon name="menu" />
                {t('menu')}
              </summary>
              <nav aria-label={t('mainMenu')}>
                <ul>{links}</ul>
              </nav>
            </details>
          )}
        </div>
      </div>
      {locale === 'ur' && <DraftNotice words={t('draft')} />}
    </header>
  )
}
