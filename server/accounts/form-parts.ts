import { z } from 'zod'
import type { FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'

const words = translator('en', 'staffAccount')

/** Answer of a form that hands out backup codes; they are shown this once. */
export type CodesState = FormState & { backupCodes?: readonly string[] }

type Code = Parameters<typeof words>[0] extends `errors.${infer Name}` ? Name : string

/** Words of an issue's or a refusal's code. */
export const accountMessage = (code: Code) => words(`errors.${code}` as 'errors.wrong_code')

/** A form's answer that something is wrong, at one of its fields or with all of it. */
export const accountProblem = (code: Code, field?: string) => ({
  errors: [{ fieldId: field ? `field-${field}` : 'main', message: accountMessage(code) }],
})

/** What is right about a new password is checked by `newPasswordProblem`, which knows whose it is. */
export const newPassword = z.string().max(4096, 'password_long')

/** A code as people type or paste it: with spaces, with digits of another keyboard. */
export const sixDigits = z
  .string()
  .transform((typed) => typed.normalize('NFKC').replace(/[\s-]/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, 'code_malformed'))
