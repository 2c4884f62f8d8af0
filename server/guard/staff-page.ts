import { notFound, redirect } from 'next/navigation'
import { ownStaffPath, withNext } from '@/domain/access/own-staff-path'
import { may, type Permission } from '@/domain/access/permissions'
import { currentSession, currentStaff, type StaffActor } from '../auth/current-staff'
import { isFreshlyProved } from '../auth/fresh-proof'
import type { StaffSession } from '../auth/staff-session'
import { isFormPost } from './is-form-post'
import { leadToSignIn } from './lead-to-sign-in'
import { ownAddress } from './own-address'

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

/**
 * As `staffPage`, for pages where accounts are changed: asks for both factors again when they were given too long ago.
 * @returns the whole session
 */
export async function freshStaffPage(permission: Permission): Promise<StaffSession> {
  await staffPage(permission)
  const session = await currentSession()
  if (!session) return leadToSignIn()
  if (!isFreshlyProved(session, 'page') && !(await isFormPost()))
    redirect(withNext('/staff/prove', ownStaffPath(await ownAddress())))
  return session
}

/** The same person for a page's title, which leads nobody away: null without a session or the permission. */
export async function staffIfAllowed(permission: Permission): Promise<StaffActor | null> {
  const actor = await currentStaff()
  return actor && may(actor.role, permission) ? actor : null
}
