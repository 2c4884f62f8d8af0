import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ZONES } from '@/domain/intake/definition/zones'
import { DRAWING_WIDTH } from './knee-drawing'
import { KNEE_DRAWINGS, KNEE_VIEWS } from './knee-drawings'
import { KneeFigure } from './knee-figure'
import { KneeZone } from './knee-zone'
import { zoneNumber, zonesInView } from './zones-in-view'

const WORDS = { front: 'Front', inner: 'Inner side', outer: 'Outer side', back: 'Back' }
const SIDES = ['right', 'left'] as const

const drawn = (view: (typeof KNEE_VIEWS)[number], side: (typeof SIDES)[number]) =>
  renderToStaticMarkup(
    <KneeFigure view={view} side={side} words={WORDS}>
      {zonesInView(view).map((id) => (
        <KneeZone key={id} view={view} side={side} id={id} />
      ))}
    </KneeFigure>,
  )

describe('the drawings of the knee', () => {
  it('show each zone of the definition in the view that it names, once', () => {
    const shown = KNEE_VIEWS.flatMap((view) => zonesInView(view).map((id) => ({ id, view })))
    expect(shown.map(({ id }) => id).sort()).toEqual(ZONES.map(({ id }) => id).sort())
    for (const { id, view } of shown) {
      const named = ZONES.find((zone) => zone.id === id)?.view
      expect(named === 'any' ? 'front' : named, id).toBe(view)
    }
  })

  it('number zones by their place in the definition', () => {
    expect(ZONES.map(({ id }) => zoneNumber(id))).toEqual(ZONES.map((_, index) => index + 1))
    expect(drawn('back', 'left')).toMatch(/>11<.*>10</s)
  })

  it.each(KNEE_VIEWS)('keep the numbers of the %s view apart and inside', (view) => {
    const { top, height, zones } = KNEE_DRAWINGS[view]
    const tags = Object.values(zones).map(({ tag }) => tag)
    for (const { x, y } of tags) {
      expect(Math.min(x, DRAWING_WIDTH - x)).toBeGreaterThanOrEqual(22)
      expect(Math.min(y - top, top + height - y)).toBeGreaterThanOrEqual(22)
      for (const other of tags.filter((tag) => tag.x === x && tag.y > y)) {
        expect(other.y - y).toBeGreaterThanOrEqual(44)
      }
    }
  })

  it.each(KNEE_VIEWS)('weigh at most 6 KB, the %s view', (view) => {
    for (const side of SIDES) expect(drawn(view, side).length).toBeLessThanOrEqual(6 * 1024)
  })

  it('turn a left knee round, but none of its words and numbers', () => {
    const left = drawn('front', 'left')
    expect(left).toContain('transform="matrix(-1 0 0 1 288 0)"')
    expect(left).not.toMatch(/<text[^>]*transform/)
    expect(left.indexOf('Inner')).toBeLessThan(left.indexOf('Outer'))
    const right = drawn('front', 'right')
    expect(right.indexOf('Outer')).toBeLessThan(right.indexOf('Inner'))
  })
})
