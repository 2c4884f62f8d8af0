'use client'

import { usePathname } from 'next/navigation'

export type StaffLink = { href: string; label: string; tally?: { count: number; words: string } }

/** The staff pages' main navigation; the page that is open is marked. */
export function StaffNav({ label, links }: { label: string; links: readonly StaffLink[] }) {
  const path = usePathname()
  return (
    <nav className="main-nav" aria-label={label}>
      <ul>
        {links.map(({ href, label: words, tally }) => (
          <li key={href}>
            <a href={href} aria-current={path === href ? 'page' : undefined}>
              {words}{' '}
              {tally && tally.count > 0 && (
                <span className="tally">
                  {tally.count}
                  <span className="hidden"> {tally.words}</span>
                </span>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
