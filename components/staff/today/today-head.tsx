import type { Temporal } from 'temporal-polyfill'
import { formatShortDay } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import { timeWords } from '../when-words'
import type { DayClock } from './visit-view'

type TodayHeadProps = {
  date: Temporal.PlainDate
  clock: DayClock
  open: readonly { start: number; end: number }[]
  otherPlaces: readonly { slug: string; name: string }[]
  placeName: string
  refreshHref: string
}

/** The page's name with its date, the day's hours, and how old what is shown is. */
export function TodayHead({ date, clock, open, otherPlaces, placeName, refreshHref }: TodayHeadProps) {
  const words = translator('en', 'staffToday')
  const time = (at: number) => timeWords({ at, timeZone: clock.timeZone })
  const hours = open
    .map(({ start, end }) => words('openAnd', { from: time(start), to: time(end) }))
    .join(', ')
  return (
    <div className="page-head">
      <div>
        <h1>{words('title', { day: formatShortDay({ date, locale: 'en' }) })}</h1>
        <p>
          {hours ? words('open', { hours }) : words('closed')} {words('updated', { time: time(clock.now) })}{' '}
          <a href={refreshHref}>{words('refresh')}</a>
        </p>
        <p className="print-only">{words('private')}</p>
      </div>
      {otherPlaces.length > 0 && (
        <nav aria-label={words('places')} className="page-actions">
          <b>{placeName}</b>
          {otherPlaces.map(({ slug, name }) => (
            <a key={slug} href={`/staff?place=${slug}`}>
              {name}
            </a>
          ))}
        </nav>
      )}
    </div>
  )
}
