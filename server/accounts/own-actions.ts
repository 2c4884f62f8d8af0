'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { ownStaffPath } from '@/domain/access/own-staff-path'
import { proveStaff } from '../auth/prove-staff'
import { staffAction } from '../guard/staff-action'
import { accountMessage, accountProblem, type CodesState, newPassword, sixDigits } from './form-parts'
import { changeOwnPassword, endOwnSessions, renewOwnBackupCodes } from './own-account'
import { confirmNewApp, newAppSecret } from './renew-codes'

/** Password and code once more, before what cannot be undone. */
export const prove = staffAction({
  name: 'staff.prove',
  permission: 'account.own',
  schema: z.object({
    password: z.string().min(1, 'password_missing').max(1024, 'password_wrong'),
    code: sixDigits,
    next: z.unknown().optional().transform(ownStaffPath),
  }),
  secretFields: ['password', 'code'],
  message: accountMessage,
  run: async ({ next, ...typed }, _actor, session) => {
    const result = await proveStaff({ session, ...typed })
    if (result === 'proved') return { redirectTo: next }
    return accountProblem(
      result,
      { password_wrong: 'password', wrong_code: 'code', too_many: undefined }[result],
    )
  },
})

export const changePassword = staffAction({
  name: 'staff.change-password',
  permission: 'account.own',
  fresh: true,
  schema: z.object({
    present: z.string().min(1, 'password_missing').max(1024, 'password_wrong'),
    password: newPassword,
  }),
  secretFields: ['present', 'password'],
  message: accountMessage,
  run: async (typed, _actor, session) => {
    const problem = await changeOwnPassword(session, typed)
    if (!problem) return { redirectTo: '/staff/account?done=password' }
    if (problem === 'too_many') return accountProblem(problem)
    return accountProblem(problem, problem === 'password_wrong' ? 'present' : 'password')
  },
})

/** Makes the key that a new authenticator app is to be given; opening a page makes nothing. */
export const startOwnApp = staffAction({
  name: 'staff.start-app',
  permission: 'account.own',
  fresh: true,
  schema: z.object({}),
  message: accountMessage,
  run: async (_, { userId }) => {
    await newAppSecret(userId)
    return { redirectTo: '/staff/account/app' }
  },
})

const codeSchema = z.object({ code: sixDigits })

/** The first code of one's own new authenticator app. */
export const connectOwnApp = staffAction<typeof codeSchema, CodesState>({
  name: 'staff.connect-app',
  permission: 'account.own',
  fresh: true,
  schema: codeSchema,
  secretFields: ['code'],
  message: accountMessage,
  run: async ({ code }, { userId }, { tokenHash }) => {
    const result = await confirmNewApp({ userId, code, keep: tokenHash })
    if (result.ok) return { backupCodes: result.backupCodes }
    return accountProblem(result.code, result.code === 'wrong_code' ? 'code' : undefined)
  },
})

const nothing = z.object({})

/** New backup codes, shown this once. */
export const renewBackup = staffAction<typeof nothing, CodesState>({
  name: 'staff.renew-backup-codes',
  permission: 'account.own',
  fresh: true,
  schema: nothing,
  message: accountMessage,
  run: async (_, actor) => ({ backupCodes: await renewOwnBackupCodes(actor) }),
})

/** Signs out everywhere, or everywhere else. */
export const signOutEverywhere = staffAction({
  name: 'staff.sign-out-everywhere',
  permission: 'account.own',
  schema: z.object({ which: z.enum(['others', 'all']) }),
  message: accountMessage,
  run: async ({ which }, _actor, session) => {
    await endOwnSessions(session, which)
    revalidatePath('/staff/account')
    return { redirectTo: which === 'all' ? '/staff/sign-in?out=1' : '/staff/account?done=others' }
  },
})
