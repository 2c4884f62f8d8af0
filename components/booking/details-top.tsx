import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { Isolated } from '../ui/isolated'
import { type BookedService, stepLine } from './service-line'

type DetailsTopProps = {
  locale: Locale
  service: BookedService
  dayTime: string
  until: { time: string; isOver: boolean } | null
}

/** Step, heading, and until when the time is kept: a clock time, no countdown. */
export function DetailsTop({ locale, service, dayTime, until }: DetailsTopProps) {
  const t = translator(locale, 'bookingDetails')
  const held = until && t(until.isOver ? 'lapsed' : 'held', { dayTime, until: until.time })
  return (
    <div className="flow">
      <div className="title">
        <p className="hint small">
          <Isolated text={stepLine({ service, step: 'details', locale })} />
        </p>
        <h1>{t('heading')}</h1>
      </div>
      {held && (
        <p>
          <Isolated text={held} />
        </p>
      )}
    </div>
  )
}
