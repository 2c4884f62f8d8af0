import { signOutAnswer } from '@/server/auth/sign-out-answer'
import { staffRoute } from '@/server/guard/staff-route'

/** Ends the session. A route of its own, because an action's answer cannot ask the browser to drop its cache. */
export const POST = staffRoute({ name: 'staff.sign-out', handler: signOutAnswer })
