import { describe, expect, it } from 'vitest'
import { DAY_FIELD, MINUTES_FIELD, START_FIELD } from './field-names'
import { choiceOf, chosenStart, startValue } from './time-choice'

const instant = (written: string) => Date.parse(written)

describe('a time button', () => {
  it.each([
    ['Asia/Karachi', '2026-03-03', '2026-03-03T14:30:00+05:00', 870],
    // the clocks skip an hour in the night: half past two is an hour nearer to midnight
    ['Europe/London', '2026-03-29', '2026-03-29T14:30:00+01:00', 810],
    // they show 01:30 twice: both can be told apart
    ['Europe/London', '2026-10-25', '2026-10-25T01:30:00+01:00', 90],
    ['Europe/London', '2026-10-25', '2026-10-25T01:30:00+00:00', 150],
  ])('%s %s: what it posts is the instant it stands for', (timeZone, day, written, minutes) => {
    const start = instant(written)
    const choice = choiceOf({ start, day, timeZone })
    expect(choice).toEqual({ day, minutes })
    expect(chosenStart({ [DAY_FIELD]: day, [MINUTES_FIELD]: String(minutes) }, timeZone)).toBe(start)
    expect(chosenStart({ [START_FIELD]: startValue(choice) }, timeZone)).toBe(start)
  })

  it.each<Record<string, string>>([
    {},
    { [DAY_FIELD]: '2026-02-30', [MINUTES_FIELD]: '600' },
    { [DAY_FIELD]: '2026-03-03', [MINUTES_FIELD]: '-5' },
    { [DAY_FIELD]: '2026-03-03', [MINUTES_FIELD]: '9999' },
    { [DAY_FIELD]: '2026-03-03', [MINUTES_FIELD]: '6e2' },
    { [START_FIELD]: '2026-03-03' },
  ])('is none: %j', (values) => {
    expect(chosenStart(values, 'Asia/Karachi')).toBeNull()
  })
})
