import { expect, test } from '@playwright/test'
import { TRIALS } from '@/tests/support/http/action-trials'
import { problemsOf } from '@/tests/support/http/refused-form'
import { builtActions, type Fields, postAction } from '@/tests/support/http/server-actions'
import { staffVisitor } from '@/tests/support/http/staff'

const DECLINE = 'server/staff/appointment/actions.ts#declineLaser'
const SIGN_OFF = 'server/staff/forms/actions.ts#signOffForm'
const STATUS = 'server/staff/appointment/actions.ts#changeVisitStatus'
const CALLED = 'server/staff/calls/actions.ts#markCallDone'
const FLAG = 'server/staff/forms/actions.ts#markFlagReviewed'

const HIDDEN = /hidden characters/
const UNREADABLE = /could not be read/

type Row = [field: string, typed: string, message: RegExp]

const ids = (field: string): Row[] =>
  ['', 'x', '../..', "' or 1=1 --", '3f9674b8\u0000', '1'.repeat(10_000)].map((typed) => [
    field,
    typed,
    UNREADABLE,
  ])
const versions: Row[] = ['x', '1.5', '1e400', '-', '\u0000'].map((typed) => ['version', typed, UNREADABLE])

const FORMS: [name: keyof typeof TRIALS, rows: Row[]][] = [
  [
    DECLINE,
    [
      ['reason', '', /Write the reason/],
      ['reason', '  \n ', /Write the reason/],
      ['reason', 'r'.repeat(1001), /at most 1000/],
      ...['\u0000', '\u202e', '\u200b', '\u001b[2J'].map((sign): Row => ['reason', `Not${sign}safe`, HIDDEN]),
      ...ids('appointmentId'),
      ...versions,
    ],
  ],
  [
    SIGN_OFF,
    [
      ['outcome', 'perhaps', /Choose what you decided/],
      ['outcome', '', /Choose what you decided/],
      ['note', 'n'.repeat(2001), /at most 2000/],
      ['note', 'ok\u2066ay', HIDDEN],
      ...ids('formId'),
      ...versions,
    ],
  ],
  [STATUS, [['step', 'fly', UNREADABLE], ['from', 'x', UNREADABLE], ...ids('appointmentId'), ...versions]],
  [CALLED, ids('callId')],
  [FLAG, [['ruleId', 'XX99', UNREADABLE], ['ruleId', '__proto__', UNREADABLE], ...ids('formId')]],
]

test.describe('bad input on the forms of staff: the field says what is wrong, and nothing changes', () => {
  for (const [name, rows] of FORMS) {
    test(name, async () => {
      const { path, fields, happened } = await TRIALS[name]()
      const id = builtActions().get(name) ?? ''
      const staff = await staffVisitor('practitioner')
      const post = (typed: Fields) => postAction(staff, { id, path, fields: typed, style: 'form' })
      for (const [field, typed, message] of rows) {
        const answer = await post({ ...fields, [field]: typed })
        const what = `${field} ${JSON.stringify(typed.slice(0, 30))}`
        expect(answer.status, what).toBe(200)
        const problems = problemsOf(answer).map((problem) => `${problem.field}: ${problem.message}`)
        expect(problems.join('\n') || answer.text, what).toMatch(message)
        expect(await happened(answer, staff), what).toBe(false)
      }
      const last = await post(fields)
      expect(await happened(last, staff), 'what is right is done').toBe(true)
    })
  }
})
