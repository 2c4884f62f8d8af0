import { redirect } from 'next/navigation'
import { ownStaffPath, withNext } from '@/domain/access/own-staff-path'
import { lockedStaff } from '../auth/current-staff'
import { ownAddress } from './own-address'

/** Leads somebody without a live session to where they get one, and afterwards back to the page they asked for. */
export async function leadToSignIn(): Promise<never> {
  const page = (await lockedStaff()) ? '/staff/unlock' : '/staff/sign-in'
  redirect(withNext(page, ownStaffPath(await ownAddress())))
}
