import { shownState } from '@/components/staff/today/day-counts-nav'
import { TodayView } from '@/components/staff/today/today-view'
import { formatShortDay } from '@/domain/time/format'
import { translator } from '@/messages/translator'
import { staffPage } from '@/server/guard/staff-page'
import { changeVisitStatus } from '@/server/staff/appointment/actions'
import { loadToday, todayDate } from '@/server/staff/today/load-today'

type TodayProps = { searchParams: Promise<{ show?: string; place?: string; done?: string }> }

export async function generateMetadata({ searchParams }: TodayProps) {
  const actor = await staffPage('day.read')
  const date = await todayDate(actor, (await searchParams).place)
  return { title: translator('en', 'staffToday')('title', { day: formatShortDay({ date, locale: 'en' }) }) }
}

export default async function TodayPage({ searchParams }: TodayProps) {
  const actor = await staffPage('day.read')
  const { show, place, done } = await searchParams
  return (
    <TodayView
      today={await loadToday(actor, { place })}
      shown={shownState(show)}
      doneId={done}
      changeStatus={changeVisitStatus}
    />
  )
}
