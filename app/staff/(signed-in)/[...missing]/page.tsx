import { notFound } from 'next/navigation'
import { staffPage } from '@/server/guard/staff-page'

/** Any other address below /staff: without a session it leads to the sign-in page, like every staff page. */
export default async function MissingPage() {
  await staffPage('day.read')
  notFound()
}
