import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { realDate, wholeYears } from './iso-date'

const date = fc
  .integer({ min: 0, max: 60_000 })
  .map((days) => Temporal.PlainDate.from('1900-01-01').add({ days }))

describe('dates as text', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '20260101', '', null, 7])(
    '%j is none',
    (value) => expect(realDate(value)).toBeNull(),
  )

  it.each(['2024-02-29', '0001-01-01', '9999-12-31'])('%s is one', (value) =>
    expect(realDate(value)).toBe(value),
  )

  it('counts years as Temporal does', () => {
    fc.assert(
      fc.property(date, date, (a, b) => {
        const [born, today] = Temporal.PlainDate.compare(a, b) <= 0 ? [a, b] : [b, a]
        const years = wholeYears({ born: born.toString(), today: today.toString() })
        expect(years).toBe(born.until(today, { largestUnit: 'years' }).years)
      }),
    )
  })
})
