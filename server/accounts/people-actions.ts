'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { ROLES } from '@/domain/access/permissions'
import { staffEmail } from '@/domain/access/staff-email'
import { database } from '../database'
import { staffAction } from '../guard/staff-action'
import { queueMail } from '../mail/queue-mail'
import {
  type ChangeRefusal,
  changeRole,
  sendCodeReset,
  signOutPerson,
  switchAccount,
  withdrawInvite,
} from './change-person'
import { accountMessage, accountProblem } from './form-parts'
import { inviteStaff } from './invite-staff'

const role = z.enum(ROLES, 'role_missing')
/** The practitioner somebody treats as; an empty field is nobody. */
const practitioner = z
  .union([z.uuid('gone'), z.literal('')], 'gone')
  .optional()
  .transform((id) => id || null)
const treatsAsFits = ({ role, practitionerId }: { role: string; practitionerId: string | null }) =>
  practitionerId === null || role === 'practitioner'
const TREATS_AS = { path: ['practitionerId'], message: 'practitioner_role' }
const person = z.object({ userId: z.uuid('gone') })

/** Invites somebody by mail. */
export const invitePerson = staffAction({
  name: 'staff.invite',
  permission: 'staff.manage',
  fresh: true,
  schema: z
    .object({
      name: z.string().trim().min(1, 'name_missing').max(120, 'name_missing'),
      email: staffEmail,
      role,
      practitionerId: practitioner,
    })
    .refine(treatsAsFits, TREATS_AS),
  message: accountMessage,
  run: async (input, actor) => {
    const result = await database().transaction(async (tx) => {
      const invited = await inviteStaff(tx, { ...input, invitedBy: actor.userId })
      if (invited.ok)
        await queueMail(tx, {
          kind: 'staff_account',
          topic: 'invite',
          subjectId: invited.inviteId,
          recipient: input.email,
          language: 'en',
          staffToken: invited.token,
        })
      return invited
    })
    if (!result.ok)
      return accountProblem(result.code, result.code === 'has_account' ? 'email' : 'practitionerId')
    revalidatePath('/staff/people')
    return { redirectTo: '/staff/people?done=invited' }
  },
})

/** Gives somebody another role. */
export const changePersonRole = staffAction({
  name: 'staff.change-role',
  permission: 'staff.manage',
  fresh: true,
  schema: person.extend({ role, practitionerId: practitioner }).refine(treatsAsFits, TREATS_AS),
  message: accountMessage,
  run: async (input, actor) =>
    answer(await changeRole(actor, input), `/staff/people/${input.userId}?done=role`),
})

/** Switches an account off, or on again. */
export const switchPerson = staffAction({
  name: 'staff.switch',
  permission: 'staff.manage',
  fresh: true,
  schema: person.extend({ on: z.enum(['yes', 'no']).transform((on) => on === 'yes') }),
  message: accountMessage,
  run: async (input, actor) =>
    answer(
      await switchAccount(actor, input),
      `/staff/people/${input.userId}?done=${input.on ? 'on' : 'off'}`,
    ),
})

/** Signs somebody out everywhere. */
export const endPersonSessions = staffAction({
  name: 'staff.end-sessions',
  permission: 'staff.manage',
  fresh: true,
  schema: person,
  message: accountMessage,
  run: async ({ userId }, actor) =>
    answer(await signOutPerson(actor, userId), `/staff/people/${userId}?done=out`),
})

/** Sends the link to connect a new authenticator app. */
export const sendPersonCodeReset = staffAction({
  name: 'staff.send-code-reset',
  permission: 'staff.manage',
  fresh: true,
  schema: person,
  message: accountMessage,
  run: async ({ userId }, actor) =>
    answer(await sendCodeReset(actor, userId), `/staff/people/${userId}?done=sent`),
})

/** Takes an invitation back. */
export const withdrawPersonInvite = staffAction({
  name: 'staff.withdraw-invite',
  permission: 'staff.manage',
  fresh: true,
  schema: z.object({ inviteId: z.uuid('gone') }),
  message: accountMessage,
  run: async ({ inviteId }, actor) =>
    answer(await withdrawInvite(actor, inviteId), '/staff/people?done=withdrawn'),
})

function answer(refusal: ChangeRefusal | null, redirectTo: string) {
  if (refusal) return accountProblem(refusal)
  revalidatePath('/staff/people', 'layout')
  return { redirectTo }
}
