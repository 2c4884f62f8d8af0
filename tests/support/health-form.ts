import type { Answers } from '@/domain/intake/answers'
import { pageFor } from '@/domain/intake/form-pages'
import type { QuestionId } from '@/domain/intake/question-id'
import type { BookedAppointment } from '@/server/booking/book-appointment'
import { database } from '@/server/database'
import { loadForm } from '@/server/intake/load-form'
import type { Reading } from '@/server/intake/readable-answers'
import { savePage } from '@/server/intake/save-page'
import { SIGNATURE } from '@/server/intake/signature'
import { issueLink } from '@/server/links/issue-link'
import { book, quarterIn, somebody, vectorAnswers } from './booking-requests'

const READS_ALL: Reading = { all: true }
export const READS_NOTHING: Reading = { all: false, given: new Set() }

/** Everything a form needs but consents and signature; nothing in it raises a flag worth a call. */
export const COMPLETE: Answers = { ...vectorAnswers('TV26'), s8_service: 'physio' }

/** The booking core of a physiotherapy visit, nothing ticked. */
export const CORE: Answers = Object.fromEntries(
  Object.entries(COMPLETE).filter(([id]) => id === 's1_for_whom' || id === 's1_dob' || id.startsWith('s2_')),
)

/** Answers without some of them. */
export const without = (answers: Answers, ...ids: QuestionId[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.some((left) => left === id)))

let booked = 0

/** Books a visit whose form starts with these answers. */
export async function bookedForm(answers: Answers = CORE): Promise<BookedAppointment> {
  booked += 1
  const result = await book({
    slug: 'physio',
    start: quarterIn(24 + booked),
    answers,
    patient: { ...somebody(), email: null },
  })
  if (!result.ok) throw new Error(result.code)
  return result.booked
}

type Save = { slug: string; raw: Record<string, unknown>; reading?: Reading }

/** Posts a page of a form, as a browser that may read everything unless told otherwise. */
export async function save(form: BookedAppointment, { slug, raw, reading = READS_ALL }: Save) {
  const page = pageFor(slug)
  if (!page) throw new Error(`No page ${slug}`)
  const saved = await savePage(database(), { ...form, page, raw, reading, language: 'en' })
  if (!saved.ok) throw new Error(saved.code)
  return saved
}

/** Signs the last page with every consent that the form asks for. */
export function sign(form: BookedAppointment, name = 'Test Person') {
  const ticks = { s10_not_diagnosis: 'yes', s10_data: 'yes' }
  return save(form, { slug: 'agreement', raw: { ...ticks, [SIGNATURE]: name } })
}

export async function stored(form: BookedAppointment) {
  const loaded = await loadForm(database(), form)
  if (!loaded) throw new Error('No such form')
  return loaded
}

/** The secret of a link to the form, as a mail carries it. */
export function formLink(form: BookedAppointment): Promise<string> {
  const link = { purpose: 'form', ...form, visitEndsAt: form.endsAt } as const
  return database().transaction((tx) => issueLink(tx, link))
}
