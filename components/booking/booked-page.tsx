import type { Locale } from '@/domain/locale'
import type { LocalizedText } from '@/domain/localized-text'
import { translator } from '@/messages/translator'
import { VisitGuidance } from '../guide/visit-guidance'
import { DocumentTitle } from '../intake/document-title'
import type { ClinicContact } from '../layout/clinic-contact'
import { formatPrice } from '../ui/format-price'
import { Isolated } from '../ui/isolated'
import { JointLine } from '../ui/joint-line'
import { BookedSlip, type SlipLook } from './booked-slip'
import { BookingActs } from './booking-acts'
import { KeepLink } from './keep-link'
import { NextThing } from './next-thing'
import type { BookedService } from './service-line'
import { WhatNext } from './what-next'

type BookedPageProps = {
  locale: Locale
  clinic: ClinicContact
  titleEnd: string
  stage: 'pending' | 'booked' | 'cancelled' | 'over'
  /** Reached by confirming, not by coming back. */
  isNew: boolean
  when: string
  formBy: string | null
  pageCode: { size: number; path: string } | null
  link: React.ComponentProps<typeof KeepLink> extends infer Props ? Omit<Props, 'locale'> | null : never
  booking: {
    reference: string
    service: BookedService & {
      kind: 'physiotherapy' | 'laser'
      location: { address: LocalizedText; directions: LocalizedText | null }
    }
    practitioner: { name: LocalizedText; title: LocalizedText | null }
    patientShortName: string
    maskedEmail: string | null
    form: { id: string; status: 'open' | 'sent' | 'reviewed' } | null
  }
}

/** One booking: proof, the next thing to do, what to bring. Never an answer of the health form. */
export function BookedPage(props: BookedPageProps) {
  const { locale, clinic, stage, isNew, when, formBy, link, pageCode, booking } = props
  const t = translator(locale, 'booked')
  const { service, practitioner, reference, maskedEmail } = booking
  const isToCome = stage === 'pending' || stage === 'booked'
  const look: SlipLook = stage === 'booked' && !isNew ? 'later' : stage
  const heading = look === 'over' ? t('later') : t(look)
  const minutes = translator(locale, 'common')('minutes', { count: service.durationMinutes })
  const separator = translator(locale, 'common')('listSeparator')
  const where = service.location.address[locale]
  const price = formatPrice({ amount: service.priceAmount, currency: service.priceCurrency })
  const facts = [
    { term: t('what'), value: [service.name[locale], minutes].join(separator) },
    {
      term: t('with'),
      value: [practitioner.name, practitioner.title].flatMap((text) => text?.[locale] ?? []).join(separator),
    },
    { term: t('where'), value: where },
    { term: t('for'), value: booking.patientShortName },
  ]
  return (
    <>
      <DocumentTitle words={[heading, reference, clinic.name].join(' - ')} />
      <div className="pair">
        <div>
          <BookedSlip
            look={look}
            heading={heading}
            when={when}
            facts={facts}
            reference={{ term: t('reference'), value: reference }}
            pageCode={pageCode && { code: pageCode, label: t('link.pageCode'), words: t('link.page') }}
          />
          {isToCome && (
            <p className="small hint after">
              {maskedEmail ? <Isolated text={t('sent', { email: maskedEmail })} /> : t('comeBack')}
            </p>
          )}
        </div>
        <NextThing locale={locale} stage={stage} form={booking.form} formBy={formBy} />
      </div>
      {stage === 'pending' && <WhatNext locale={locale} hasEmail={maskedEmail !== null} />}
      {link && <KeepLink {...link} locale={locale} />}
      {isToCome && (
        <>
          <BookingActs
            locale={locale}
            clinic={clinic}
            calendarAddress={stage === 'booked' ? `/${locale}/booking/${reference}/calendar.ics` : null}
            where={where}
          />
          <JointLine />
          <VisitGuidance locale={locale} serviceKind={service.kind} />
          <section className="section read flow">
            <h2>{t('cost.heading')}</h2>
            <p>
              <Isolated text={t('cost.text', { price })} />
            </p>
          </section>
          {service.location.directions && (
            <section className="section read flow">
              <h2>{t('there.heading')}</h2>
              <p>{service.location.directions[locale]}</p>
            </section>
          )}
        </>
      )}
    </>
  )
}
