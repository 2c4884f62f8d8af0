import { notFound, redirect } from 'next/navigation'
import { may, type Permission } from '@/domain/access/permissions'
import { currentStaff, type StaffActor } from '../auth/current-staff'

/**
 * The signed-in person a staff page is rendered for. Call it first in every staff page; queries take its result.
 * Leads to the sign-in page without a session; a page that the role may not see does not exist.
 */
export async function staffPage(permission: Permission): Promise<StaffActor> {
  const actor = await currentStaff()
  if (!actor) redirect('/staff/sign-in')
  if (!may(actor.role, permission)) notFound()
  return actor
}
