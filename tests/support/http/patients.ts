import { expect } from '@playwright/test'
import { type Booked, bookVisit } from './api'
import { sql } from './target'
import { type Visitor, visitor } from './visitor'

export type Patient = Booked & {
  /** Has opened the manage link of this booking and of no other. */
  browser: Visitor
  appointmentId: string
  formId: string
}

/** Somebody with a booking of their own, in a browser that has opened its link. */
export async function patientWithBooking(wanted: Parameters<typeof bookVisit>[0] = {}): Promise<Patient> {
  const booked = await bookVisit(wanted)
  const browser = visitor()
  await browser.get(new URL(booked.manageUrl).pathname)
  const [row] = await sql<{ appointment: string; form: string }[]>`
    select a.id as appointment, f.id as form from appointment a join intake_form f on f.appointment_id = a.id
    where a.reference = ${booked.reference}`
  if (!row) throw new Error('The booking has no form')
  return { ...booked, browser, appointmentId: row.appointment, formId: row.form }
}

type Mail = { id: string; text: string; whole: string }

/** The newest mail to an address in the local mailbox, once the worker has sent it. */
export async function mailTo(address: string): Promise<Mail> {
  const found: Mail[] = []
  const look = async () => {
    const [mail] = await sql<{ id: string; message: { text: string } }[]>`
      select id, message from mailbox_message where message::text like ${`%${address}%`}
      order by received_at desc limit 1`
    if (mail) found.push({ id: mail.id, text: mail.message.text, whole: JSON.stringify(mail.message) })
    return found.length
  }
  await expect.poll(look, { message: `a mail to ${address}`, timeout: 20_000 }).toBeGreaterThan(0)
  return found[0] as Mail
}

/** The secret of a mail's link for one purpose. */
export function tokenIn({ text }: { text: string }, purpose: 'booking' | 'intake'): string {
  const token = new RegExp(`/${purpose}/link/([A-Za-z0-9_-]+)`).exec(text)?.[1]
  if (!token) throw new Error(`The mail has no ${purpose} link`)
  return token
}
