import { z } from 'zod'
import type { FormValues } from '@/domain/forms/form-state'
import { questionById } from '@/domain/intake/definition'
import { type AnswerError, type Params, type Read, refused } from '@/domain/intake/values/problem'
import { readEmail, readText } from '@/domain/intake/values/read-text'
import { fieldValue } from './form-values'

export const MOST_NOTE_CHARACTERS = 500

export const DETAIL_FIELDS = ['fullName', 'bookedByName', 'mobile', 'email', 'note'] as const

export type DetailField = (typeof DETAIL_FIELDS)[number]

/** `missing`: nothing was typed; `mobile`: no such number can exist; the others are the questionnaire's. */
export type DetailProblem = { field: DetailField; code: 'missing' | 'mobile' | AnswerError; params: Params }

export type Details = {
  fullName: string
  /** E.164. */
  mobile: string
  email: string | null
  bookedByName: string | null
  note: string | null
}

type Options = {
  forSomeoneElse: boolean
  /** E.164, or null when no such number can exist in the location's country. */
  parsePhone: (typed: string) => string | null
}

/** Reads the details form: the same bounds for name and e-mail as the questionnaire has. Problems in field order. */
export function readDetails(
  values: FormValues,
  { forSomeoneElse, parsePhone }: Options,
): { ok: true; details: Details } | { ok: false; problems: DetailProblem[] } {
  const typed = (field: DetailField) => fieldValue(values, field).trim()
  const problems: DetailProblem[] = []
  const read = (field: DetailField, reader: (raw: string) => Read<unknown>, required: boolean) => {
    if (typed(field) === '') {
      if (required) problems.push({ field, code: 'missing', params: {} })
      return null
    }
    const result = reader(typed(field))
    if (!result.ok) problems.push({ field, ...result.problem })
    return result.ok ? String(result.value) : null
  }
  const readName = (raw: string) => readText(raw, questionById('s1_name').bounds)
  const fullName = read('fullName', readName, true)
  const bookedByName = forSomeoneElse ? read('bookedByName', readName, true) : null
  const mobile = parsePhone(typed('mobile'))
  if (mobile === null) problems.push({ field: 'mobile', code: 'mobile', params: {} })
  const email = read('email', readAddress, false)
  const note = read(
    'note',
    (raw) => readText(raw, { maxLength: MOST_NOTE_CHARACTERS, multiline: true }),
    false,
  )
  if (problems.length > 0 || fullName === null || mobile === null) return { ok: false, problems }
  return { ok: true, details: { fullName, mobile, email, bookedByName, note } }
}

const plainAddress = z.email()

/** One address in plain letters, its host in lower case: look-alike letters and lists of addresses are refused. */
function readAddress(raw: string): Read<unknown> {
  const read = readEmail(raw, questionById('s1_email').bounds)
  if (!read.ok) return read
  const address = plainAddress.safeParse(read.value)
  if (!address.success) return refused('email')
  const [name, host = ''] = address.data.split('@')
  return { ok: true, value: `${name}@${host.toLowerCase()}` }
}
