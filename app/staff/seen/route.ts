import { seenAnswer } from '@/server/auth/seen-answer'
import { staffRoute } from '@/server/guard/staff-route'

/** Somebody is at the keyboard: the session is in use, although nothing was sent or opened. */
export const POST = staffRoute({ name: 'staff.seen', handler: seenAnswer })
