import { bookingCalendar } from '@/server/booking/booked/booking-calendar'
import { problem } from '@/server/guard/problem'
import { publicRoute } from '@/server/guard/route'

export const dynamic = 'force-dynamic'

/** "Add to calendar". */
export const GET = publicRoute<{ locale: string; reference: string }>({
  name: 'booking.calendar',
  handler: async ({ params }) => {
    const file = await bookingCalendar(params)
    if (!file) return problem(404, 'not_found')
    return new Response(file, {
      headers: {
        'Content-Type': 'text/calendar; charset=utf-8',
        'Content-Disposition': 'attachment; filename="appointment.ics"',
        'Cache-Control': 'no-store',
      },
    })
  },
})
