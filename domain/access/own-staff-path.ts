/** Where everybody may go after signing in. */
const HOME = '/staff'

/** Pages of signing in: nobody wants to be led back to them. */
const NO_AIM = /^\/staff\/(sign-in|sign-out|unlock|prove|invite|reset)(\/|$|\?)/

/** Letters, digits and dashes between slashes, and a plain query: nothing that a browser could read as another site. */
const OWN_PATH = /^\/staff(\/[A-Za-z0-9-]+)*(\?[A-Za-z0-9=&_-]*)?$/

/** The page of ours that a "next" names; Today for everything else, whatever was written there. */
export function ownStaffPath(next: unknown): string {
  if (typeof next !== 'string' || next.length > 300) return HOME
  return OWN_PATH.test(next) && !NO_AIM.test(next) ? next : HOME
}

/** A page of signing in that will lead on to another page of ours. */
export function withNext(page: string, next: string): string {
  return next === HOME ? page : `${page}?next=${encodeURIComponent(next)}`
}
