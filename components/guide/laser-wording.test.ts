import { describe, expect, it } from 'vitest'
import { home } from '@/messages/en/home'
import { visit } from '@/messages/en/visit'

/** What the evidence does not carry; see the clinic's fact base on laser. */
const BANNED = /\b(cures?|permanent(ly)?|root cause|proven|completely|risk-free|guaranteed?|pain-free)\b/i

const textsOf = (messages: object): string[] =>
  Object.values(messages).flatMap((value) => (typeof value === 'string' ? [value] : textsOf(value)))

describe('laser on the guide', () => {
  it('claims nothing that is banned', () =>
    expect([...textsOf(home), ...textsOf(visit)].filter((text) => BANNED.test(text))).toEqual([]))

  it('says that it may help some, that results differ, and that it replaces nothing', () => {
    expect(home.treatments.laserText).toContain('may ease pain for some people for a time')
    expect(home.treatments.laserText).toContain('Results differ between studies')
    expect(home.treatments.laserText).toContain('does not replace exercise or medical care')
    expect(home.treatments.laserText).toContain('not suitable for everyone')
  })
})
