import { expect, test } from '@playwright/test'
import { ASKERS } from '@/tests/support/access-matrix'
import { ACTIONS, type ActionName } from '@/tests/support/action-matrix'
import { TRIALS } from '@/tests/support/http/action-trials'
import { browserOf, twoPatients } from '@/tests/support/http/matrix-things'
import { builtActions, postAction } from '@/tests/support/http/server-actions'

test('Z1 every built server action has a row, and every row an action', () => {
  expect(Object.keys(ACTIONS).sort()).toEqual([...builtActions().keys()].sort())
})

test.describe('Z4 who may do what, by the id of an action alone', () => {
  const ids = builtActions()
  /** A page that anybody may open: an action must not lean on the guard of its own page. */
  const PUBLIC_PAGE = '/en/booking/find'

  for (const name of Object.keys(ACTIONS) as ActionName[]) {
    test(name, async () => {
      const id = ids.get(name) ?? ''
      const cells = ACTIONS[name]
      const [owner, other] = await twoPatients()
      const refused = await TRIALS[name]()
      for (const asker of ASKERS.filter((one) => !cells[one])) {
        for (const style of ['form', 'header'] as const) {
          for (const path of [refused.path, PUBLIC_PAGE]) {
            const browser = await browserOf(asker, { owner, other })
            const answer = await postAction(browser, { id, path, fields: refused.fields, style })
            expect(answer.status, `${asker}, ${style}, ${path}`).toBeLessThan(500)
            expect(await refused.happened(answer, browser), `${asker}, ${style}, ${path}`).toBe(false)
          }
        }
      }
      for (const [index, asker] of ASKERS.filter((one) => cells[one]).entries()) {
        const trial = await TRIALS[name]()
        const browser =
          asker === 'patient' && trial.own ? trial.own : await browserOf(asker, { owner, other })
        const style = index % 2 ? 'header' : 'form'
        const answer = await postAction(browser, { id, path: trial.path, fields: trial.fields, style })
        expect(
          await trial.happened(answer, browser),
          `${asker}, ${style}: ${answer.status} ${answer.location}`,
        ).toBe(true)
      }
    })
  }
})
