'use server'

import { eq } from 'drizzle-orm'
import { after } from 'next/server'
import { z } from 'zod'
import { user } from '@/db/schema/people'
import { normalizedEmail, staffEmail } from '@/domain/access/staff-email'
import { passwordFits } from '../auth/password'
import { database } from '../database'
import { signInAction } from '../guard/sign-in-action'
import { reportFailure } from '../log/report-failure'
import { takeRate } from '../rate/take-rate'
import { ownAccountLink, takeAccountLink } from './account-link'
import { accountMessage, accountProblem, type CodesState, newPassword, sixDigits } from './form-parts'
import { confirmNewApp, newAppSecret } from './renew-codes'
import { resetPassword, sendReset } from './reset-password'

const PER_ADDRESS = { name: 'reset.client', limit: 20, windowSeconds: 3600 }
const CODE_TRIES = { name: 'reset.code', limit: 10, windowSeconds: 3600 }

/** "Send me a link": the same answer whether or not the address has an account. */
export const askForReset = signInAction({
  name: 'staff.reset',
  schema: z.object({ email: staffEmail }),
  secretFields: [],
  message: accountMessage,
  run: async ({ email }, { client }) => {
    if (!(await takeRate(PER_ADDRESS, client))) return accountProblem('too_many')
    // after the answer: how long it takes must not tell whether there is an account
    after(() => sendReset(normalizedEmail(email)).catch((error) => reportFailure('staff.reset', error)))
    return { redirectTo: '/staff/reset?sent=1' }
  },
})

/** Behind the link of a mail: a new password. */
export const chooseNewPassword = signInAction({
  name: 'staff.reset-password',
  schema: z.object({ password: newPassword }),
  secretFields: ['password'],
  message: accountMessage,
  run: async ({ password }) => {
    const link = await ownAccountLink()
    const problem = link ? await resetPassword(link, password) : 'start_again'
    if (problem === 'start_again') return accountProblem(problem)
    return problem ? accountProblem(problem, 'password') : { redirectTo: '/staff/sign-in?reset=1' }
  },
})

/** Behind the link that an owner sent: makes the key for a new authenticator app. Opening the link makes nothing. */
export const startNewApp = signInAction({
  name: 'staff.reset-start',
  schema: z.object({}),
  secretFields: [],
  message: accountMessage,
  run: async () => {
    const link = await ownAccountLink()
    if (link?.purpose !== 'one_time_code') return accountProblem('start_again')
    await newAppSecret(link.userId)
    return { redirectTo: '/staff/reset/open' }
  },
})

const connectSchema = z.object({ password: z.string().min(1, 'password_missing').max(1024), code: sixDigits })

/** Behind the link that an owner sent: the password, and the first code of a new authenticator app. */
export const connectNewApp = signInAction<typeof connectSchema, CodesState>({
  name: 'staff.reset-code',
  schema: connectSchema,
  secretFields: ['password', 'code'],
  message: accountMessage,
  run: async ({ password, code }) => {
    const link = await ownAccountLink()
    if (link?.purpose !== 'one_time_code') return accountProblem('start_again')
    const { userId } = link
    if (!(await takeRate(CODE_TRIES, userId))) return accountProblem('too_many')
    const [account] = await database()
      .select({ passwordHash: user.passwordHash })
      .from(user)
      .where(eq(user.id, userId))
    if (!(await passwordFits(account?.passwordHash ?? null, password)))
      return accountProblem('password_wrong', 'password')
    const result = await confirmNewApp({ userId, code, before: (tx) => takeAccountLink(tx, link) })
    if (result.ok) return { backupCodes: result.backupCodes }
    return accountProblem(result.code, result.code === 'wrong_code' ? 'code' : undefined)
  },
})
