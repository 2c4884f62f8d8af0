import { notFound } from 'next/navigation'
import { cache } from 'react'
import { VisitPage, visitTitle } from '@/components/staff/appointment/visit-page'
import { now } from '@/server/clock/now'
import { staffIfAllowed, staffPage } from '@/server/guard/staff-page'
import { changeVisitStatus, clearLaser, declineLaser, sendFormLink } from '@/server/staff/appointment/actions'
import { loadAppointment } from '@/server/staff/appointment/load-appointment'
import { isUuid } from '@/server/staff/is-uuid'
import { staffFormPage } from '../../../keeping-typed'

type AppointmentProps = { params: Promise<{ id: string }> }

const visitOf = cache(async (id: string) => {
  const actor = await staffIfAllowed('appointment.read')
  return actor && isUuid(id) ? loadAppointment(actor, id) : null
})

export async function generateMetadata({ params }: AppointmentProps) {
  const visit = await visitOf((await params).id)
  return visit ? { title: visitTitle(visit) } : {}
}

export default staffFormPage(async ({ params }: AppointmentProps) => {
  await staffPage('appointment.read')
  const visit = await visitOf((await params).id)
  if (!visit) notFound()
  return (
    <VisitPage
      visit={visit}
      now={now().epochMilliseconds}
      actions={{
        changeStatus: changeVisitStatus,
        clear: clearLaser,
        decline: declineLaser,
        sendLink: sendFormLink,
      }}
    />
  )
}, declineLaser)
