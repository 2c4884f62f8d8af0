'use server'

import { cookies, headers } from 'next/headers'
import { z } from 'zod'
import { ownStaffPath, withNext } from '@/domain/access/own-staff-path'
import type { FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import { signInAction } from '../guard/sign-in-action'
import { plainBackupCode } from './backup-codes'
import { finishSignIn, giveSession } from './give-session'
import { knownDevice } from './known-device'
import { signInWithBackupCode } from './sign-in-with-backup-code'
import { type CodeResult, signInWithCode, type TypedCode } from './sign-in-with-code'
import { ATTEMPT_MINUTES, signInWithPassword } from './sign-in-with-password'
import { attemptCookie, setStaffCookie, staffCookie } from './staff-cookie'
import { unlockSession } from './unlock-session'

const words = translator('en', 'staffSignIn')
const next = z.unknown().optional().transform(ownStaffPath)

const problem = (code: string, fieldId = 'main') => ({
  errors: [{ fieldId, message: words(`errors.${code}` as 'errors.wrong_pair') }],
})

const unlockSchema = z.object({
  password: z.string().min(1, 'password_missing').max(1024, 'wrong_password'),
  next,
  stay: z.string().optional(),
})

/** Checks e-mail and password; the right pair leads on to the page for the one-time code. */
export const signIn = signInAction({
  name: 'staff.sign-in',
  schema: z.object({
    email: z.string().trim().min(1, 'email_missing').max(254, 'email_missing'),
    password: z.string().min(1, 'password_missing').max(1024, 'wrong_pair'),
    next,
  }),
  secretFields: ['password'],
  message: (code) => words(`errors.${code}` as 'errors.wrong_pair'),
  run: async (input, { client }) => {
    const result = await signInWithPassword({ ...input, client, deviceOf: knownDevice })
    if (!result.ok) return problem(result.code)
    await setStaffCookie({
      name: attemptCookie(),
      value: result.attemptToken,
      maxAgeSeconds: ATTEMPT_MINUTES * 60,
    })
    return { redirectTo: withNext('/staff/sign-in/code', input.next) }
  },
})

/** Checks the one-time code; the right one signs in under a new session. */
export const enterCode = signInAction({
  name: 'staff.sign-in-code',
  schema: z.object({
    code: z
      .string()
      .transform((typed) => typed.normalize('NFKC').replace(/[\s-]/g, ''))
      .pipe(z.string().regex(/^\d{6}$/, 'code_malformed')),
    next,
  }),
  secretFields: ['code'],
  message: (code) => words(`errors.${code}` as 'errors.wrong_pair'),
  run: async ({ code, next: page }) =>
    proveSecondFactor({ page, code, signInWith: signInWithCode, wrong: 'wrong_code' }),
})

/** Checks a backup code in place of the app's code. */
export const enterBackupCode = signInAction({
  name: 'staff.sign-in-backup-code',
  schema: z.object({
    code: z
      .string()
      .transform(plainBackupCode)
      .pipe(z.string().regex(/^[0-9A-Z]{24}$/, 'backup_malformed')),
    next,
  }),
  secretFields: ['code'],
  message: (code) => words(`errors.${code}` as 'errors.wrong_pair'),
  run: async ({ code, next: page }) =>
    proveSecondFactor({ page, code, signInWith: signInWithBackupCode, wrong: 'wrong_backup' }),
})

type SecondFactor = {
  page: string
  code: string
  signInWith: (typed: TypedCode) => Promise<CodeResult>
  /** Code of the words for a factor that is not right. */
  wrong: string
}

/** Second half of signing in: the cookie of the first half, and whatever proves the rest. */
async function proveSecondFactor({ page, code, signInWith, wrong }: SecondFactor) {
  const jar = await cookies()
  const attemptToken = jar.get(attemptCookie())?.value
  if (!attemptToken) return { redirectTo: '/staff/sign-in?again=1' }
  const result = await signInWith({
    attemptToken,
    code,
    earlierSession: jar.get(staffCookie())?.value,
    userAgent: (await headers()).get('user-agent'),
  })
  if (!result.ok && result.code === 'start_again') return { redirectTo: '/staff/sign-in?again=1' }
  if (!result.ok) return problem(wrong, 'field-code')
  await finishSignIn(result)
  return { redirectTo: page }
}

export type UnlockState = FormState & { unlocked?: boolean }

/** Opens a locked session again; in place (`stay`), or leading back to the page that had been asked for. */
export const unlock = signInAction<typeof unlockSchema, UnlockState>({
  name: 'staff.unlock',
  schema: unlockSchema,
  secretFields: ['password'],
  message: (code) => words(`errors.${code}` as 'errors.wrong_password'),
  run: async ({ password, next: page, stay }) => {
    const token = (await cookies()).get(staffCookie())?.value
    const result = token
      ? await unlockSession({ token, password })
      : { ok: false as const, code: 'over' as const }
    if (!result.ok && result.code === 'over' && !stay) return { redirectTo: withNext('/staff/sign-in', page) }
    if (!result.ok) return problem(result.code, result.code === 'over' ? 'main' : 'field-password')
    await giveSession(result.sessionToken)
    return stay ? { unlocked: true } : { redirectTo: page }
  },
})
