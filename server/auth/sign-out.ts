import { recordAudit } from '../audit/record-audit'
import { database } from '../database'
import { sessionAdapter } from './session-adapter'
import { findStaffSession } from './staff-session'

/** Ends a session on the server: its cookie opens nothing any more, wherever it was copied to. */
export async function signOut(sessionToken: string) {
  const session = await findStaffSession(sessionToken)
  await database().transaction(async (tx) => {
    await sessionAdapter(tx).deleteSession(sessionToken)
    if (!session) return
    await recordAudit(tx, {
      actor: { kind: 'staff', id: session.staff.userId },
      action: 'session.ended',
      subject: { kind: 'user', id: session.staff.userId },
    })
  })
}
