import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { monthGrid, startOfWeek, weekOf, weeksCovering } from './calendar-grid'

const date = Temporal.PlainDate.from

describe('calendar grid', () => {
  it.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
  ])('the week of %s starts on Monday %s', (day, monday) => {
    expect(startOfWeek(date(day)).toString()).toBe(monday)
    expect(weekOf(date(day)).map(String)).toContain(day)
  })

  it.each([
    ['2026-03-02', 28, 4],
    ['2026-03-03', 28, 5],
    ['2026-03-08', 1, 1],
    ['2026-03-08', 2, 2],
  ])('%s and %d days fill %d weeks', (from, days, weeks) => {
    const grid = weeksCovering({ from: date(from), days })
    expect(grid).toHaveLength(weeks)
    expect(grid.flat().map(String)).toContain(
      date(from)
        .add({ days: days - 1 })
        .toString(),
    )
    expect(grid.every((week) => week[0]?.dayOfWeek === 1 && week.length === 7)).toBe(true)
  })

  it('shows a month of four, five or six weeks', () => {
    expect(monthGrid(date('2027-02-14'))).toHaveLength(4)
    expect(monthGrid(date('2026-11-30'))).toHaveLength(6)
    expect(monthGrid(date('2026-12-01')).flat()[0]?.toString()).toBe('2026-11-30')
  })
})
