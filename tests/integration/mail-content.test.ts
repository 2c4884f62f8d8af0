import { randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { clinic } from '@/db/schema/clinic'
import type { Locale } from '@/domain/locale'
import { newToken } from '@/server/crypto/token'
import { MAIL_KINDS } from '@/server/mail/mail-previews'
import { isStaffMail, type MailKind, type MailToQueue } from '@/server/mail/mail-to-queue'
import { type MailTest, sendAll, startMailTest } from '../support/mail-test'
import { addVisit, CANARIES } from '../support/visit-fixture'

let test: MailTest
beforeAll(async () => {
  test = await startMailTest({ PUBLIC_URL: 'http://localhost:4321' })
})
afterAll(() => test.stop())
beforeEach(() => test.empty())

const EVERY = MAIL_KINDS.flatMap((kind) => (['en', 'ur'] as const).map((language) => ({ kind, language })))

const TIME = new Date('2036-03-04T09:30:00Z')
const STATUS = {
  booking_pending: 'pending',
  pending_declined: 'cancelled',
  staff_decision_due: 'pending',
} as const

/** Queues one mail of a kind for a visit at 2:30pm in Karachi, sends it and takes it out of the mailbox. */
async function sent(kind: MailKind, language: Locale) {
  const status = kind in STATUS ? STATUS[kind as keyof typeof STATUS] : 'booked'
  const appointmentId = await addVisit(test.db, test.clinic, { status, startsAt: TIME })
  const manageToken = newToken()
  const formToken = newToken()
  const to = { recipient: 'ann@example.test', language }
  const mails: Record<MailKind, MailToQueue> = {
    booking_confirmed: { ...to, kind: 'booking_confirmed', appointmentId, manageToken, formToken },
    booking_pending: { ...to, kind: 'booking_pending', appointmentId, manageToken, formToken },
    pending_cleared: { ...to, kind: 'pending_cleared', appointmentId, sequence: 0, manageToken, formToken },
    pending_declined: { ...to, kind: 'pending_declined', appointmentId, sequence: 0 },
    manage_link: { ...to, kind: 'manage_link', appointmentId, manageToken },
    form_link: { ...to, kind: 'form_link', appointmentId, manageToken, formToken },
    form_received: { ...to, kind: 'form_received', appointmentId, formId: randomUUID(), manageToken },
    staff_alert: { ...to, kind: 'staff_alert', subjectId: randomUUID() },
    staff_decision_due: { ...to, kind: 'staff_decision_due', appointmentId, sequence: 0 },
    staff_mail_failed: { ...to, kind: 'staff_mail_failed', hour: 500_000 },
    staff_account: {
      ...to,
      kind: 'staff_account',
      topic: 'password_reset',
      subjectId: randomUUID(),
      staffToken: newToken(),
    },
  }
  await test.queue(mails[kind])
  expect(await sendAll()).toEqual(['sent'])
  const [mail] = await test.mailbox()
  if (!mail) throw new Error('Nothing arrived')
  const files = (mail.attachments ?? []).map(({ filename, content }) => ({
    filename,
    content: Buffer.from(content, 'base64').toString('utf8'),
  }))
  return { ...mail, html: mail.html ?? '', text: mail.text ?? '', files, manageToken, formToken }
}

/** Everything a reader, a server on the way or a preview could see, decoded. */
const wholeOf = ({ from, subject, html, text, files }: Awaited<ReturnType<typeof sent>>) =>
  [from, subject, html, text, ...files.flatMap(({ filename, content }) => [filename, content])].join('\n')

// Names of services, trades, body parts and findings, in both languages. None has a place in a mail.
const TELLING =
  /laser|physio|therap|knee|pain|diagnos|pregnan|cancer|symptom|medicin|لیزر|فزیو|تھراپی|گھٹن|درد|حمل|کینسر|دوا/i

describe('M1 mails name the clinic, the time and the place, and nothing else', () => {
  it.each(EVERY)('M1 no word of $kind in $language names service, person, field or answer', async (which) => {
    const whole = wholeOf(await sent(which.kind, which.language))
    expect(Object.values(CANARIES).filter((canary) => whole.includes(canary))).toEqual([])
    expect(whole.match(TELLING)?.[0]).toBeUndefined()
    expect(whole).not.toMatch(/<img|<script|background-image|src=/i)
  })

  it('M1 this search does find a word that tells', () => {
    expect('Your Laser session').toMatch(TELLING)
    expect('آپ کا لیزر').toMatch(TELLING)
  })

  it.each(EVERY)('M1 $kind in $language says the same as HTML and as plain text', async (which) => {
    const { html, text } = await sent(which.kind, which.language)
    const links = [...html.matchAll(/href="(http[^"]+)"/g)].map(([, link]) => link)
    for (const link of links) expect(text.split('\n')).toContain(link)
    expect(text).not.toMatch(/<\/?[a-z]|&[a-z]+;|undefined|\{/)
    if (!isStaffMail(which.kind)) expect(text).toContain('042 0000 0000')
  })
})

describe('M1 subjects', () => {
  it.each([
    ['booking_confirmed', 'en', 'Your appointment on Tuesday 4 March, 2:30pm'],
    ['booking_confirmed', 'ur', 'آپ کی اپائنٹمنٹ، منگل 4 مارچ، دوپہر 2:30'],
    ['booking_pending', 'en', 'Your request for Tuesday 4 March, 2:30pm'],
    ['pending_declined', 'en', 'Please call us about Tuesday 4 March, 2:30pm'],
    ['manage_link', 'en', 'Your link'],
    ['form_link', 'en', 'Please fill in your form before Tuesday 4 March, 2:30pm'],
    ['form_received', 'en', 'We have your form for Tuesday 4 March, 2:30pm'],
    ['staff_alert', 'en', 'Someone needs a call: please open Today'],
    ['staff_decision_due', 'en', 'Please decide: the request for Tuesday 4 March, 2:30pm'],
    ['staff_mail_failed', 'en', 'An e-mail did not reach a patient: please open Today'],
  ] as const)('M1 of %s in %s', async (kind, language, subject) => {
    expect((await sent(kind, language)).subject).toBe(subject)
  })
})

describe('what a confirmation carries', () => {
  it("S49 the clinic's time with the name of its zone, and the place", async () => {
    const { text } = await sent('booking_confirmed', 'en')
    expect(text).toContain('Tuesday 4 March 2036, 2:30pm\nPakistan Standard Time')
    expect(text).toContain('Canal View\n2nd floor, Canal View Plaza, Lahore')
  })

  it('S53 links to the address that is set now, in the language of the mail', async () => {
    const { text, manageToken, formToken } = await sent('booking_confirmed', 'ur')
    expect(text).toContain(`\nhttp://localhost:4321/ur/booking/link/${manageToken}\n`)
    expect(text).toContain(`\nhttp://localhost:4321/ur/intake/link/${formToken}\n`)
  })

  it('S50 the calendar file, and a pending or declined request none', async () => {
    const { files } = await sent('booking_confirmed', 'en')
    expect(files.map(({ filename }) => filename)).toEqual(['appointment.ics'])
    expect(files[0]?.content).toContain('DTSTART:20360304T093000Z')
    await test.empty()
    expect((await sent('booking_pending', 'en')).files).toEqual([])
    await test.empty()
    const declined = await sent('pending_declined', 'en')
    expect(declined.files).toEqual([])
    expect(declined.text).toContain('Tuesday 4 March 2036, 2:30pm (Pakistan Standard Time)')
  })

  it('S52 Urdu reads from right to left, with times and phones kept apart', async () => {
    const { html } = await sent('booking_confirmed', 'ur')
    expect(html).toMatch(/<html[^>]* dir="rtl"[^>]* lang="ur"/)
    expect(html).toContain('<bdi>منگل 4 مارچ 2036، دوپہر\u00a02:30</bdi>')
    expect(html).toContain('<bdi>042 0000 0000</bdi>')
  })

  it('M3 names with markup or line breaks stay text, in no header and no link', async () => {
    const hostile = 'Genu\r\nBcc: eve@example.test <a href="http://evil.example">x</a> http://evil.example'
    await test.db.update(clinic).set({ name: { en: hostile, ur: hostile } })
    const { subject, html, to, from } = await sent('booking_confirmed', 'en')
    await test.db
      .update(clinic)
      .set({ name: { en: 'Genu', ur: 'جینو' } })
      .where(eq(clinic.id, 1))
    expect([subject, to, from].join('')).not.toMatch(/[\r\n]/)
    expect(html).not.toContain('href="http://evil.example')
    expect(html).toContain('&lt;a href=&quot;http://evil.example')
  })
})
