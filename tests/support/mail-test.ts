import { mailboxMessage, outboxMessage } from '@/db/schema/outbox'
import { newToken } from '@/server/crypto/token'
import { providerMail } from '@/server/mail/local-provider/provider-mail'
import { isStaffMail, type MailToQueue } from '@/server/mail/mail-to-queue'
import { queueMail } from '@/server/mail/queue-mail'
import { type SendOutcome, sendNextMail } from '@/server/mail/send-next-mail'
import { startLocalProvider } from './local-provider'
import { createTestDatabase } from './test-database'
import { addClinic, addVisit, CLINIC_ADDRESS } from './visit-fixture'

/** A database with a clinic, and the local mail provider beside it. */
export async function startMailTest(settings: Record<string, string> = {}) {
  const provider = await startLocalProvider()
  const database = await createTestDatabase({ RESEND_BASE_URL: provider.url, ...settings })
  const { db } = database
  const clinic = await addClinic(db)

  const queue = (mail: MailToQueue) => db.transaction((tx) => queueMail(tx, mail))

  /** Queues the confirmation of a new visit, or of the one named. */
  async function queueConfirmation({ recipient = 'ann@example.test', visitId = '' } = {}) {
    const appointmentId = visitId || (await addVisit(db, clinic))
    const links = { manageToken: newToken(), formToken: newToken() }
    await queue({ kind: 'booking_confirmed', recipient, language: 'en', appointmentId, ...links })
    return { appointmentId, ...links }
  }

  const rows = () => db.select().from(outboxMessage)
  /** The one mail to a patient; what the clinic is told about it may stand beside it. */
  async function onlyRow() {
    const [row, ...others] = (await rows()).filter(({ kind }) => !isStaffMail(kind))
    if (!row || others.length > 0) throw new Error('Expected one outbox row to a patient')
    return row
  }

  async function mailbox() {
    const taken = await db.select().from(mailboxMessage).orderBy(mailboxMessage.receivedAt)
    return taken.map(({ id, message }) => ({ id, ...providerMail.parse(message) }))
  }

  /** What arrived anywhere but at the clinic itself. */
  const patientsMailbox = async () => (await mailbox()).filter(({ to }) => to !== CLINIC_ADDRESS)

  async function empty() {
    await db.delete(outboxMessage)
    await db.delete(mailboxMessage)
  }

  async function stop() {
    await database.drop()
    await provider.stop()
  }

  return {
    provider,
    database,
    db,
    clinic,
    queue,
    queueConfirmation,
    rows,
    onlyRow,
    mailbox,
    patientsMailbox,
    empty,
    stop,
  }
}

export type MailTest = Awaited<ReturnType<typeof startMailTest>>

/** What one worker does until nothing is due. */
export async function sendAll(now?: Date): Promise<SendOutcome[]> {
  const outcomes: SendOutcome[] = []
  for (;;) {
    const outcome = await sendNextMail(now ? { now } : {})
    if (outcome === null) return outcomes
    outcomes.push(outcome)
  }
}

export const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000)
