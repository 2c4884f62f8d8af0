import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'

/** What happens with a request that a clinician has to look at first. */
export function WhatNext({ locale, hasEmail }: { locale: Locale; hasEmail: boolean }) {
  const t = translator(locale, 'booked')
  return (
    <section className="section read flow">
      <h2>{t('next.heading')}</h2>
      <ol className="bullets">
        <li>{t('next.reads')}</li>
        <li>{t('next.keeps')}</li>
        <li>{t(hasEmail ? 'next.mails' : 'next.calls')}</li>
      </ol>
    </section>
  )
}
