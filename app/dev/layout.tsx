import type { Metadata } from 'next'
import { Mark } from '@/components/ui/mark'
import { translator } from '@/messages/translator'
import { stylesheetHref } from '@/server/document/stylesheet'
import { localOnly } from '@/server/guard/local-only'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = { title: 'Local mailbox', robots: { index: false } }

/** The pages that stand beside the product in demo and test mode. */
export default function DevLayout({ children }: { children: React.ReactNode }) {
  localOnly()
  const t = translator('en', 'mail')
  return (
    <html lang="en" dir="ltr">
      <head>
        <link rel="stylesheet" href={stylesheetHref('staff')} />
      </head>
      <body>
        <a className="skip" href="#main">
          {t('mailbox.skip')}
        </a>
        <header className="top">
          <div className="top-row">
            <a className="wordmark" href="/dev/mail">
              <Mark />
              {t('mailbox.title')}
            </a>
          </div>
        </header>
        <main className="page" id="main">
          {children}
        </main>
      </body>
    </html>
  )
}
