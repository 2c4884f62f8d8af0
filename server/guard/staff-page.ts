import { notFound } from 'next/navigation'
import { may, type Permission } from '@/domain/access/permissions'
import { currentStaff, type StaffActor } from '../auth/current-staff'
import { leadToSignIn } from './lead-to-sign-in'

/**
 * The signed-in person a staff page is rendered for. Call it first in every staff page; queries take its result.
 * Leads to the sign-in page without a session; a page that the role may not see does not exist.
 */
export async function staffPage(permission: Permission): Promise<StaffActor> {
  const actor = await currentStaff()
  if (!actor) return leadToSignIn()
  if (!may(actor.role, permission)) notFound()
  return actor
}

/** The same person for a page's title, which leads nobody away: null without a session or the permission. */
export async function staffIfAllowed(permission: Permission): Promise<StaffActor | null> {
  const actor = await currentStaff()
  return actor && may(actor.role, permission) ? actor : null
}
