import type { Details } from '@/domain/booking/details-form'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { formatPrice } from '../ui/format-price'
import { Isolated } from '../ui/isolated'
import { SummaryList, type SummaryRow } from '../ui/summary-list'
import type { BookedService } from './service-line'

type CheckSummaryProps = {
  locale: Locale
  service: BookedService
  details: Details
  when: string
  where: string
  /** Who was asked for, null for anyone. */
  with: string | null
  addresses: Record<'service' | 'time' | 'who' | 'details', string>
}

/** Everything about to be booked, each line with the way to change it. */
export function CheckSummary({
  locale,
  service,
  details,
  when,
  where,
  addresses,
  ...more
}: CheckSummaryProps) {
  const t = translator(locale, 'bookingDetails')
  const minutes = translator(locale, 'common')('minutes', { count: service.durationMinutes })
  const label = translator(locale, 'common')('change')
  type Changed = 'service' | 'with' | 'when' | 'name' | 'bookedBy' | 'mobile' | 'email' | 'note'
  const row = (key: Changed, words: string, href: string): SummaryRow => ({
    term: t(`check.${key}`),
    value: (
      <bdi>
        <Isolated text={words} />
      </bdi>
    ),
    change: { href, label, fullLabel: t(`check.change.${key}`) },
  })
  const detail = (key: Changed, field: string, words: string) =>
    row(key, words, `${addresses.details}#field-${field}`)
  const price = formatPrice({ amount: service.priceAmount, currency: service.priceCurrency })
  const { fullName, bookedByName, mobile, email, note } = details
  return (
    <SummaryList
      rows={[
        row('service', `${service.name[locale]}, ${minutes}`, addresses.service),
        row('with', more.with ?? t('check.anyone'), addresses.who),
        row('when', when, addresses.time),
        { term: t('check.where'), value: <Isolated text={where} /> },
        { term: t('check.price'), value: <Isolated text={price} /> },
        detail('name', 'fullName', fullName),
        ...(bookedByName ? [detail('bookedBy', 'bookedByName', bookedByName)] : []),
        detail('mobile', 'mobile', mobile),
        detail('email', 'email', email ?? t('check.noEmail')),
        detail('note', 'note', note ?? t('check.noNote')),
      ]}
    />
  )
}
