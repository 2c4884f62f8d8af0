import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { Isolated } from '../ui/isolated'
import { Notice } from '../ui/notice'
import { type BookedService, stepLine } from './service-line'
import { ZoneNote } from './zone-note'

type TimeTopProps = {
  locale: Locale
  service: BookedService
  timeZone: string
  person: { id: string; name: string } | null
  whoAddress: string
  /** Laser answers that a clinician has to look at first. */
  isPending: boolean
  /** A time that this booking keeps already. */
  held: { dayTime: string; until: string; keepAddress: string } | null
  jumped: string | null
}

/** Above the times: the step, whom they are with, and what has to be known before choosing. */
export function TimeTop({ locale, service, timeZone, person, whoAddress, ...more }: TimeTopProps) {
  const { isPending, held, jumped } = more
  const t = translator(locale, 'bookingTime')
  const booking = translator(locale, 'booking')
  return (
    <div className="read flow">
      <div className="title">
        <p className="hint small">
          <Isolated text={stepLine({ service, step: 'time', locale })} />
        </p>
        <h1>{t('heading')}</h1>
      </div>
      <p>
        {person ? t('withPerson', { name: person.name }) : t('withAnyone')}{' '}
        <a href={whoAddress}>{t('chooseWho')}</a>
      </p>
      <ZoneNote timeZone={timeZone} words={t('zone', { zone: timeZone.replaceAll('_', ' ') })} />
      {isPending && (
        <Notice tone="warn" title={booking('laser.pendingHeading')}>
          <p>{booking('laser.pending')}</p>
        </Notice>
      )}
      {held && (
        <Notice tone="info">
          <p>
            <Isolated text={t('held', held)} /> <a href={held.keepAddress}>{t('keep')}</a>
          </p>
        </Notice>
      )}
      {jumped && (
        <Notice tone="info">
          <p>
            <Isolated text={jumped} />
          </p>
        </Notice>
      )}
    </div>
  )
}
