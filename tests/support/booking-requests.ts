import { Temporal } from 'temporal-polyfill'
import type { Answers } from '@/domain/intake/answers'
import vectors from '@/domain/intake/vectors.json' with { type: 'json' }
import type { EpochMs } from '@/domain/time/epoch'
import { type Booking, bookAppointment } from '@/server/booking/book-appointment'
import { bookableService } from '@/server/clinic/load-clinic'

/** Answers of a stored vector; those of TV26 are complete and clear for physiotherapy and, with care, for laser. */
export function vectorAnswers(id: string): Answers {
  const vector = vectors.find((one) => one.id === id)
  if (!vector) throw new Error(`No vector ${id}`)
  return vector.answers as Answers
}

let people = 0

/** A person nobody booked as before. */
export function somebody(): Booking['patient'] {
  people += 1
  const digits = String(people).padStart(7, '0')
  return {
    fullName: `Person ${'ABCDEFGHIJ'[people % 10]}`,
    mobile: `+92300${digits}`,
    email: `person${people}@example.com`,
    dateOfBirth: '1994-01-15',
    sex: 'male',
    language: 'en',
  }
}

/** The quarter of an hour that begins `hours` from now. */
export function quarterIn(hours: number): EpochMs {
  const quarter = 900_000
  return Math.ceil((Temporal.Now.instant().epochMilliseconds + hours * 3_600_000) / quarter) * quarter
}

type Request = { slug: string; start: EpochMs } & Partial<Omit<Booking, 'service' | 'start'>>

/** Books as a new person with clear answers, unless told otherwise. */
export async function book({ slug, start, ...rest }: Request) {
  const service = await bookableService(slug)
  if (!service) throw new Error(`No service ${slug}`)
  return bookAppointment({ service, start, answers: vectorAnswers('TV26'), patient: somebody(), ...rest })
}
