import { eq } from 'drizzle-orm'
import type { Database } from '@/db/client'
import { intakeForm } from '@/db/schema/intake'
import { assess, type Flag } from '@/domain/intake/assess'
import { questionnaire } from '@/domain/intake/definition'
import type { FormPage } from '@/domain/intake/form-pages'
import { RULES_VERSION } from '@/domain/intake/rules'
import type { Locale } from '@/domain/locale'
import { recordAudit } from '../audit/record-audit'
import { nowDate } from '../clock/now'
import { alertStaff, newAlarms } from './alert-staff'
import { signedConsent } from './consent-record'
import { sealAnswers, sealAssessment, sealConsent } from './form-seals'
import { type FormKey, type LoadedForm, loadForm } from './load-form'
import { type PageRead, readPagePost } from './page-post'
import type { Reading } from './readable-answers'

type PageSave = FormKey & {
  page: FormPage
  raw: Readonly<Record<string, unknown>>
  reading: Reading
  language: Locale
}

export type PageSaved =
  | {
      ok: true
      form: LoadedForm
      read: Omit<PageRead, 'answers'>
      /** Emergency and urgent flags that this page has raised. */
      alarms: readonly Flag[]
    }
  | { ok: false; code: 'gone' | 'sent' }

/**
 * Saves one page of a health form; the newest post of a page wins. What is in order is saved even when something else
 * on the page is wrong or missing, so that a worrying answer is never lost. Then all rules run again.
 */
export async function savePage(db: Database, save: PageSave): Promise<PageSaved> {
  return db.transaction(async (tx) => {
    const before = await loadForm(tx, save, { lock: true })
    if (!before) return { ok: false, code: 'gone' }
    if (before.status !== 'open') return { ok: false, code: 'sent' }

    const { answers, ...read } = readPagePost({ ...save, saved: before.answers, today: before.today })
    const assessment = assess(answers, before.today)
    const consent = signedConsent({ ...save, before, answers })
    const form = {
      ...before,
      answers,
      assessment,
      consent: consent.record,
      unsent: before.unsent.filter((slug) => slug !== save.page.slug),
      version: before.version + 1,
    }

    await tx
      .update(intakeForm)
      .set({
        answersSealed: sealAnswers(form.id, answers),
        assessmentSealed: sealAssessment(form.id, assessment),
        consentSealed: form.consent && sealConsent(form.id, form.consent),
        definitionVersion: questionnaire.version,
        rulesVersion: RULES_VERSION,
        language: save.language,
        severity: assessment.severity,
        laserResult: assessment.laser.result,
        savedAt: nowDate(),
        version: form.version,
        ...(save.page.task === 'safety' && { screenedAt: nowDate() }),
      })
      .where(eq(intakeForm.id, form.id))
    await recordAudit(tx, {
      actor: { kind: 'patient', id: form.patientId },
      action: 'form.saved',
      subject: { kind: 'form', id: form.id },
      patientId: form.patientId,
      detail: { page: save.page.slug, version: form.version, severity: assessment.severity },
    })
    const alarms = newAlarms(before.assessment, assessment)
    await alertStaff(tx, form, alarms)
    return { ok: true, form, read: { ...read, problems: [...read.problems, ...consent.problems] }, alarms }
  })
}
