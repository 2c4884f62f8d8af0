import { type Invite, ownInvite } from '../accounts/own-invite'
import { isFormPost } from './is-form-post'

/**
 * Guards the page behind an invitation's link. @returns the invitation that this browser has opened, null when there is
 * none any more, and `just-accepted` when this very request accepted it without scripts
 */
export async function invitePage(): Promise<Invite | 'just-accepted' | null> {
  return (await ownInvite()) ?? ((await isFormPost()) ? 'just-accepted' : null)
}
