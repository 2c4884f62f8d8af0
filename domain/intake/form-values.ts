const DATE_PART = /^(.+)-(day|month|year)$/

/**
 * The fields of a posted form as `parseAnswers` reads them: a name posted several times becomes a list, and
 * `s1_dob-day`, `s1_dob-month`, `s1_dob-year` become one value. Takes a FormData or any list of pairs.
 */
export function rawAnswersFromForm(fields: Iterable<readonly [string, unknown]>): Record<string, unknown> {
  const raw = new Map<string, unknown>()
  for (const [name, value] of fields) {
    const [, id, part] = DATE_PART.exec(name) ?? []
    if (id && part) raw.set(id, { day: '', month: '', year: '', ...objectIn(raw.get(id)), [part]: value })
    else raw.set(name, raw.has(name) ? [raw.get(name), value].flat() : value)
  }
  return Object.fromEntries(raw)
}

function objectIn(value: unknown): object {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {}
}
