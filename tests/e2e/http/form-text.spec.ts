import { expect, test } from '@playwright/test'
import { contentOf, detailsForm } from '@/tests/support/http/details-form'
import { detailFields } from '@/tests/support/http/drafts'
import { formWith, postForm } from '@/tests/support/http/page-forms'
import { patientWithBooking } from '@/tests/support/http/patients'
import { stranger } from '@/tests/support/http/people'

const UNSAFE: [name: string, text: string][] = [
  ['NUL', 'An\u0000na'],
  ['right-to-left override', 'An\u202ena'],
  ['zero width space', 'An\u200bna'],
  ['escape', 'An\u001bna'],
  ['tag characters', 'An\u{e0041}na'],
]

test.describe('I5 forms: text that hides, reorders or breaks', () => {
  for (const [what, text] of UNSAFE) {
    test(`${what}: the form comes back with the field's problem`, async () => {
      const { draft, form } = await detailsForm()
      const before = await contentOf(draft.id)
      for (const field of ['fullName', 'email', 'mobile', 'note']) {
        const typed = {
          ...detailFields(stranger()),
          [field]: field === 'email' ? `${text}@example.com` : text,
        }
        const answer = await postForm(draft.browser, { form, typed })
        expect(answer.status, field).toBe(200)
        expect(answer.text, field).toContain(`href="#field-${field}"`)
        expect(await contentOf(draft.id), field).toBe(before)
      }
      const patient = await patientWithBooking()
      const page = await patient.browser.get(`/en/intake/${patient.formId}/activities`)
      const answered = await postForm(patient.browser, {
        form: formWith(page, 's9_act1'),
        typed: { s9_act1: text, s9_act1_score: '5' },
      })
      expect(answered.status).toBe(200)
      expect(answered.text).toContain('href="#field-s9_act1"')
    })
  }

  test('half of a surrogate pair is mended by the transport and harms nobody', async () => {
    const { draft, form } = await detailsForm()
    const answer = await postForm(draft.browser, {
      form,
      typed: { ...detailFields(stranger()), fullName: 'An\ud800na' },
    })
    expect(answer.status).toBe(200)
    expect(answer.text).toContain('href="#field-fullName"')
  })
})
