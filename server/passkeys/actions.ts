'use server'

import { revalidatePath } from 'next/cache'
import { cookies, headers } from 'next/headers'
import { z } from 'zod'
import { ownStaffPath } from '@/domain/access/own-staff-path'
import type { FormState } from '@/domain/forms/form-state'
import { accountMessage, accountProblem } from '../accounts/form-parts'
import { finishSignIn } from '../auth/give-session'
import { staffCookie } from '../auth/staff-cookie'
import { signInAction } from '../guard/sign-in-action'
import { staffAction } from '../guard/staff-action'
import { takeRate } from '../rate/take-rate'
import { addPasskey, passkeyCreation, removePasskey } from './own-passkeys'
import { authenticationResponse, registrationResponse } from './response-schema'
import { passkeyRequest, signInWithPasskey } from './sign-in-with-passkey'

/** From one address, asking and answering together. */
const PER_ADDRESS = { name: 'sign-in.passkey', limit: 120, windowSeconds: 3600 }

const nothing = z.object({})

export type RequestState = FormState & { options?: Awaited<ReturnType<typeof passkeyRequest>> }
export type CreationState = FormState & { options?: Awaited<ReturnType<typeof passkeyCreation>> }

/** What the browser needs to ask somebody for a passkey. */
export const askForPasskey = signInAction<typeof nothing, RequestState>({
  name: 'staff.ask-passkey',
  schema: nothing,
  secretFields: [],
  message: accountMessage,
  run: async (_, { client }) =>
    (await takeRate(PER_ADDRESS, client)) ? { options: await passkeyRequest() } : accountProblem('too_many'),
})

/** Signs in with the passkey that was given. */
export const signInByPasskey = signInAction({
  name: 'staff.sign-in-passkey',
  schema: z.object({
    response: authenticationResponse,
    next: z.unknown().optional().transform(ownStaffPath),
  }),
  secretFields: ['response'],
  message: accountMessage,
  run: async ({ response, next }, { client }) => {
    if (!(await takeRate(PER_ADDRESS, client))) return accountProblem('too_many')
    const signedIn = await signInWithPasskey({
      response,
      earlierSession: (await cookies()).get(staffCookie())?.value,
      userAgent: (await headers()).get('user-agent'),
    })
    if (!signedIn) return accountProblem('passkey_failed')
    await finishSignIn(signedIn)
    return { redirectTo: next }
  },
})

/** What the browser needs to make a passkey. */
export const startPasskey = staffAction<typeof nothing, CreationState>({
  name: 'staff.start-passkey',
  permission: 'account.own',
  fresh: true,
  schema: nothing,
  message: accountMessage,
  run: async (_, actor) => ({ options: await passkeyCreation(actor) }),
})

/** Keeps the passkey that the browser has made. */
export const savePasskey = staffAction({
  name: 'staff.save-passkey',
  permission: 'account.own',
  fresh: true,
  schema: z.object({
    name: z.string().trim().min(1, 'name_passkey').max(60, 'name_passkey'),
    response: registrationResponse,
  }),
  secretFields: ['response'],
  message: accountMessage,
  run: async (made, actor) => {
    if (!(await addPasskey(actor, made))) return accountProblem('passkey_failed')
    revalidatePath('/staff/account')
    return { redirectTo: '/staff/account?done=passkey' }
  },
})

/** Removes one of one's own passkeys. */
export const dropPasskey = staffAction({
  name: 'staff.drop-passkey',
  permission: 'account.own',
  fresh: true,
  schema: z.object({ passkeyId: z.string().min(1, 'gone').max(2048, 'gone') }),
  message: accountMessage,
  run: async ({ passkeyId }, actor) => {
    if (!(await removePasskey(actor, passkeyId))) return accountProblem('gone')
    revalidatePath('/staff/account')
    return { redirectTo: '/staff/account?done=removed' }
  },
})
