'use server'

import { z } from 'zod'
import { signInAction } from '../guard/sign-in-action'
import { takeRate } from '../rate/take-rate'
import { acceptInvite, choosePassword } from './accept-invite'
import { accountMessage, accountProblem, type CodesState, newPassword, sixDigits } from './form-parts'
import { ownInvite } from './own-invite'

const CODE_TRIES = { name: 'invite.code', limit: 20, windowSeconds: 3600 }

/** First step behind an invitation's link: a password. */
export const chooseInvitePassword = signInAction({
  name: 'staff.invite-password',
  schema: z.object({ password: newPassword }),
  secretFields: ['password'],
  message: accountMessage,
  run: async ({ password }) => {
    const invite = await ownInvite()
    if (!invite) return accountProblem('start_again')
    const problem = await choosePassword(invite, password)
    return problem ? accountProblem(problem, 'password') : { redirectTo: '/staff/invite' }
  },
})

const acceptSchema = z.object({ code: sixDigits })

/** Second step: the app's first code makes the account and brings its backup codes. */
export const acceptOwnInvite = signInAction<typeof acceptSchema, CodesState>({
  name: 'staff.invite-code',
  schema: acceptSchema,
  secretFields: ['code'],
  message: accountMessage,
  run: async ({ code }) => {
    const invite = await ownInvite()
    if (!invite) return accountProblem('start_again')
    if (!(await takeRate(CODE_TRIES, invite.id))) return accountProblem('too_many')
    const result = await acceptInvite(invite, code)
    if (result.ok) return { backupCodes: result.backupCodes }
    return accountProblem(result.code, result.code === 'wrong_code' ? 'code' : undefined)
  },
})
