import { expect, type Page, test } from '@playwright/test'
import { keyRing } from '@/server/crypto/key-material'
import { seal } from '@/server/crypto/sealed'
import { vectorAnswers } from '@/tests/support/http/api'
import { askForCall } from '@/tests/support/http/call-request'
import { beginDraft, detailFields, holdTime } from '@/tests/support/http/drafts'
import { formWith, postForm } from '@/tests/support/http/page-forms'
import { mailTo, type Patient, patientWithBooking } from '@/tests/support/http/patients'
import { stranger } from '@/tests/support/http/people'
import { STAFF_COOKIE, signedInAs } from '@/tests/support/http/staff'
import { baseUrl, serverSettings, sql } from '@/tests/support/http/target'
import type { Visitor } from '@/tests/support/http/visitor'

const RUN = 'window.ran=1'

/** What has run in other people's pages: in text, in attributes, in scripts, in addresses, in style, half written. */
const PAYLOADS = [
  `<script>${RUN}</script>`,
  `<ScRiPt/x>${RUN}</sCrIpT>`,
  `<script src=data:,${RUN}></script>`,
  `<img src=x onerror=${RUN}>`,
  `<img/src='x'/onerror='${RUN}'>`,
  `<svg onload=${RUN}>`,
  `<svg><script>${RUN}</script></svg>`,
  `<svg><animate onbegin=${RUN} attributeName=x dur=1s>`,
  `<body onload=${RUN}>`,
  `<iframe srcdoc="<script>parent.ran=1</script>">`,
  `<iframe src="javascript:parent.${RUN}">`,
  `<object data="javascript:${RUN}">`,
  `<embed src="javascript:${RUN}">`,
  `<a href="javascript:${RUN}">x</a>`,
  `<a href="java\tscript:${RUN}">x</a>`,
  `<form action="javascript:${RUN}"><button>x</button></form>`,
  `<button formaction="javascript:${RUN}">x</button>`,
  `<input autofocus onfocus=${RUN}>`,
  `<details open ontoggle=${RUN}>`,
  `<video><source onerror=${RUN}></video>`,
  `<audio src=x onerror=${RUN}>`,
  `<math><mi//xlink:href="data:x,<script>${RUN}</script>">`,
  `<style>@import 'javascript:${RUN}';</style>`,
  `<link rel=stylesheet href="data:text/css,*{color:red}">`,
  `<meta http-equiv=refresh content="0;url=javascript:${RUN}">`,
  `<base href="https://evil.test/">`,
  `<template><img src=x onerror=${RUN}></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${RUN}>">`,
  `"><img src=x onerror=${RUN}>`,
  `'><img src=x onerror=${RUN}>`,
  `" autofocus onfocus=${RUN} x="`,
  `' onmouseover=${RUN} x='`,
  `</textarea><img src=x onerror=${RUN}>`,
  `</title><img src=x onerror=${RUN}>`,
  `</script><script>${RUN}</script>`,
  `--><img src=x onerror=${RUN}>`,
  `]]><img src=x onerror=${RUN}>`,
  `\${${RUN}}{{constructor.constructor('${RUN}')()}}`,
  `\\u003cscript\\u003e${RUN}\\u003c/script\\u003e`,
  `&lt;img src=x onerror=${RUN}&gt;`,
  `javascript:${RUN}`,
]
const ALL = PAYLOADS.join(' ')
const MARK = 'Zqstoredscript'
const HOSTILE = `${MARK} ${ALL}`

/** Puts the payloads where validation would not let them: who reads a page must be safe from what is stored already. */
async function plant({ appointmentId, formId, person }: Patient) {
  const ring = keyRing.parse(String(serverSettings().DATA_KEYS))
  const sealed = (table: string, column: string, rowId: string, value: unknown) =>
    seal({ table, column, rowId }, value, ring)
  const texts = {
    s9_act1: HOSTILE,
    s9_goal: HOSTILE,
    s7_meds: ['other'],
    s7_meds_text: HOSTILE,
    s1_name: HOSTILE,
  }
  const answers = sealed('intake_form', 'answers_sealed', formId, { ...vectorAnswers('TV15'), ...texts })
  await sql`update patient set full_name = ${HOSTILE} where mobile = ${person.mobile}`
  await sql`
    update appointment set booked_by_name = ${HOSTILE}, contact_mobile = ${HOSTILE},
      note_sealed = ${sealed('appointment', 'note_sealed', appointmentId, HOSTILE)},
      decision_sealed = ${sealed('appointment', 'decision_sealed', appointmentId, HOSTILE)},
      decided_by = (select id from "user" where role = 'practitioner' limit 1), decided_at = created_at,
      status = 'cancelled', version = 7
    where id = ${appointmentId}`
  await sql`
    update intake_form set answers_sealed = ${answers}, status = 'sent', sent_at = saved_at where id = ${formId}`
}

async function openIn(page: Page, browser: Visitor, more: Record<string, string> = {}) {
  const cookies = [...browser.cookies, ...Object.entries(more)].map(([name, value]) => ({
    name,
    value,
    url: baseUrl,
  }))
  await page.context().addCookies(cookies)
}

test('C3 what is stored stays text, for whoever reads it', async ({ page }) => {
  const person = stranger({ email: `${stranger().name.toLowerCase()}@example.com` })
  const patient = await patientWithBooking({ service: 'knee-laser', person })
  const mail = await mailTo(String(person.email))
  const call = await askForCall()
  await plant(patient)
  await sql`update call_request set name = ${HOSTILE}, mobile = ${HOSTILE} where id = ${call}`
  await sql`
    update mailbox_message set message = jsonb_set(message, '{subject}', to_jsonb(${HOSTILE}::text))
    where id = ${mail.id}`
  const { token } = await signedInAs('sana.malik@genu.example')

  const problems: string[] = []
  page.on('dialog', (dialog) => {
    problems.push(`dialog on ${page.url()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => {
    if (/Content Security Policy|Refused to/.test(message.text())) problems.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith(baseUrl) && !request.url().startsWith('data:')) problems.push(request.url())
  })
  await openIn(page, patient.browser, { [STAFF_COOKIE]: token })
  const readers = [
    `/staff/appointments/${patient.appointmentId}`,
    `/staff/forms/${patient.formId}`,
    `/staff/call-requests/${call}`,
    '/staff?show=all',
    `/en/booking/${patient.reference}`,
    `/ur/booking/${patient.reference}`,
    `/en/intake/${patient.formId}/sent`,
    '/dev/mail',
    `/dev/mail/${mail.id}`,
  ]
  let shownOn = 0
  for (const path of readers) {
    await page.goto(path)
    if ((await page.content()).includes(MARK)) shownOn += 1
    await expectNothingRan(page, path)
    await page.emulateMedia({ media: 'print' })
    await expectNothingRan(page, `${path} in print`)
    await page.emulateMedia({ media: 'screen' })
  }
  expect(shownOn).toBeGreaterThan(4)
  expect(problems).toEqual([])
  const calendar = await patient.browser.get(`/en/booking/${patient.reference}/calendar.ics`)
  expect(calendar.text).not.toContain('<script')
})

test('C3 what is typed and refused comes back as text', async ({ page }) => {
  const draft = await beginDraft()
  await holdTime(draft)
  const form = formWith(await draft.browser.get(`/en/book/d/${draft.id}/details`), 'fullName')
  for (const payload of [ALL, ...PAYLOADS.slice(-14)]) {
    const typed = {
      ...detailFields(stranger()),
      fullName: payload,
      email: payload,
      note: payload,
      mobile: payload,
    }
    const { status, text } = await postForm(draft.browser, { form, typed })
    expect(status).toBe(200)
    // the page that came back, with scripts on and no policy in the way
    await page.setContent(text.replace(/<script\b[\s\S]*?<\/script>/g, ''))
    await expectNothingRan(page, payload)
    await expect(page.locator('[name=note]')).toHaveValue(payload)
  }
})

test('C3 positive control: the same payloads run where they are written out as they are', async ({
  page,
}) => {
  await page.setContent(`<p>${PAYLOADS[3]}</p>`)
  await expect.poll(() => page.evaluate(() => 'ran' in window)).toBe(true)
})

async function expectNothingRan(page: Page, where: string) {
  const found = await page.evaluate(() => {
    const injected =
      'img[src="x"], [onerror], [onload], [onfocus], [ontoggle], [onbegin], base, embed, object, video, audio, math'
    const addresses = [...document.querySelectorAll('[href], [src], [action], [formaction]')].flatMap(
      (element) => ['href', 'src', 'action', 'formaction'].map((name) => element.getAttribute(name) ?? ''),
    )
    return {
      ran: 'ran' in window,
      injected: [...document.querySelectorAll(injected)].map(({ outerHTML }) => outerHTML.slice(0, 80)),
      addresses: addresses.filter((address) => /^\s*(javascript|data|vbscript):/i.test(address)),
    }
  })
  expect(found, where).toEqual({ ran: false, injected: [], addresses: [] })
}
