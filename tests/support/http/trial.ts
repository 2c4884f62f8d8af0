import { expect } from '@playwright/test'
import { stranger } from './people'
import type { Fields } from './server-actions'
import type { Answer, Visitor } from './visitor'

/** One chance for an action to do something. */
export type Trial = {
  /** The page that has its form. */
  path: string
  fields: Fields
  /** Browser of the patient whose thing it is, where it is anybody's. */
  own?: Visitor
  /** Whether it has done what it is for. */
  happened: (answer: Answer, browser: Visitor) => Promise<boolean> | boolean
}

/** Whether something is there after a while. */
export const appears = (rows: () => PromiseLike<{ length: number }>) =>
  expect
    .poll(async () => (await rows()).length, { timeout: 10_000 })
    .toBeGreaterThan(0)
    .then(
      () => true,
      () => false,
    )

/** An address that nobody else uses. */
export const mailbox = () => `${stranger().name.toLowerCase()}@example.com`
