import { renderMail } from '@/emails/frame/render-mail'
import { calendarFile } from './calendar-file'
import { type MailMaterial, mailContentOf } from './mail-content-of'
import type { MailKind } from './mail-to-queue'

export type ComposedMail = {
  subject: string
  html: string
  text: string
  attachments: { filename: string; content: Buffer; contentType: string }[]
}

const WITH_CALENDAR_FILE: ReadonlySet<MailKind> = new Set(['booking_confirmed', 'pending_cleared'])

/**
 * Renders a mail. The same material always gives the same bytes, so that a second try is the same request to the
 * provider.
 * @param stamp when the mail was queued, for the calendar file
 */
export async function composeMail(material: MailMaterial & { stamp: Date }): Promise<ComposedMail> {
  const rendered = await renderMail(mailContentOf(material))
  return { ...rendered, attachments: calendarAttachments(material) }
}

function calendarAttachments({ payload, clinic, visit, origin, stamp }: MailMaterial & { stamp: Date }) {
  if (!visit || !WITH_CALENDAR_FILE.has(payload.kind)) return []
  const file = calendarFile({
    appointmentId: visit.id,
    host: new URL(origin).hostname,
    sequence: visit.sequence,
    method: 'REQUEST',
    startsAt: visit.startsAt,
    endsAt: visit.endsAt,
    stamp,
    clinicName: clinic.name,
    address: `${visit.place}, ${visit.address}`,
    pageUrl: `${origin}/${payload.language}/booking/${visit.reference}`,
  })
  const contentType = 'text/calendar; charset=utf-8; method=REQUEST'
  return [{ filename: 'appointment.ics', content: Buffer.from(file), contentType }]
}
