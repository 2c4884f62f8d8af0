import type { Metadata } from 'next'
import { FocusHeading } from '@/components/layout/focus-heading'
import { SkipLink } from '@/components/layout/skip-link'
import { translator } from '@/messages/translator'
import { stylesheetHref } from '@/server/document/stylesheet'

export const dynamic = 'force-dynamic'

const words = translator('en', 'staff')

export const metadata: Metadata = {
  title: { template: `%s - ${words('clinic')}`, default: words('clinic') },
  robots: { index: false, follow: false },
}

export default function StaffLayout({ children }: { children: React.ReactNode }) {
  return (
    <html lang="en" dir="ltr">
      <head>
        <link rel="stylesheet" href={stylesheetHref('staff')} />
      </head>
      <body>
        <SkipLink words={words('skip')} />
        {children}
        <FocusHeading />
      </body>
    </html>
  )
}
