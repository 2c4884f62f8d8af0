import { notFound } from 'next/navigation'
import { CallPage } from '@/components/staff/calls/call-page'
import { translator } from '@/messages/translator'
import { now } from '@/server/clock/now'
import { staffPage } from '@/server/guard/staff-page'
import { markCallDone } from '@/server/staff/calls/actions'
import { loadCall } from '@/server/staff/calls/load-call'
import { isUuid } from '@/server/staff/is-uuid'
import { staffPlace } from '@/server/staff/staff-place'

export const metadata = { title: translator('en', 'staffAppointment')('call.section') }

export default async function CallRequestPage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await staffPage('call-request.read')
  const { id } = await params
  const call = isUuid(id) ? await loadCall(actor, id) : null
  if (!call) notFound()
  const { location } = await staffPlace({ actor })
  return (
    <CallPage
      call={call}
      timeZone={location.timeZone}
      now={now().epochMilliseconds}
      markCalled={markCallDone}
    />
  )
}
