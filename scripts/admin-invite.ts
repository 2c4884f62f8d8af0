import { parseArgs } from 'node:util'
import { staffEmail } from '@/domain/access/staff-email'
import { INVITE_DAYS, inviteStaff } from '@/server/accounts/invite-staff'
import { database } from '@/server/database'
import { env } from '@/server/env'

const USAGE = 'Usage: npm run admin:invite -- EMAIL [--name "Full Name"]'

/** `npm run admin:invite -- EMAIL`: invites an owner and prints the one-time link, for whoever runs the server. */
async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: { name: { type: 'string' } }, allowPositionals: true })
  const [typed, ...more] = positionals
  if (typed === undefined || more.length > 0) return fail(USAGE)
  const email = staffEmail.safeParse(typed)
  if (!email.success) return fail(`${typed} is not one e-mail address, like owner@clinic.example`)
  const name = values.name?.trim() || email.data.split('@')[0] || email.data
  const invited = { email: email.data, name, role: 'owner', practitionerId: null, invitedBy: null } as const
  const result = await database().transaction((tx) => inviteStaff(tx, invited))
  if (!result.ok) return fail(`${email.data} has an account already. Nothing was changed.`)
  const link = new URL(`/staff/invite/link/${result.token}`, env().PUBLIC_URL)
  console.log(
    `${name} can set up an owner's account within ${INVITE_DAYS} days, once, at:\n\n  ${link.href}\n`,
  )
  return 0
}

function fail(message: string): number {
  console.error(message)
  return 1
}

main()
  .catch((error: unknown) => fail(error instanceof Error ? error.message : 'Nobody was invited'))
  .then((code) => process.exit(code))
