import { type OpenLink, ownAccountLink } from '../accounts/account-link'
import { signInPage } from './staff-sign-in-page'

/** Guards the page that sends a link to choose a new password: for whoever is not signed in. */
export const resetPage = signInPage

/** Guards the page behind that link. @returns the link that this browser has opened, null when it works no more */
export async function openResetPage(): Promise<OpenLink | null> {
  return ownAccountLink()
}
