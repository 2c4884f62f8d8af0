import { describe, expect, it } from 'vitest'
import { stackFrames } from '@/db/quiet-errors'

describe('E2 E4 the places that an error names', () => {
  it('are lines of code, and nothing of its message, whatever that looks like', () => {
    const error = new Error('Not read: Ann\n    at home (0300 1234567)\n    at (Lahore)\u001b[31m')
    const frames = stackFrames(error)
    expect(frames.length).toBeGreaterThan(0)
    expect(frames.join('\n')).toContain('report-failure.test.ts')
    expect(frames.join('\n')).not.toMatch(/home|0300|Lahore|Ann/)
  })

  it('are none where the stack does not begin with the message', () => {
    const error = new Error('first')
    expect(error.stack).toContain('first')
    error.message = 'zq-nowhere'
    expect(stackFrames(error)).toEqual([])
  })
})
