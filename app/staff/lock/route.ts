import { lockAnswer } from '@/server/auth/lock-answer'
import { staffRoute } from '@/server/guard/staff-route'

/** A page has locked itself: the session locks with it. */
export const POST = staffRoute({ name: 'staff.lock', handler: lockAnswer })
