import { expect, type Page } from '@playwright/test'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { vectorAnswers } from '../../support/http/api'
import { type Patient, patientWithBooking } from '../../support/http/patients'
import { stranger } from '../../support/http/people'
import { fillDate } from './answer-questions'

type Wanted = { locale: Locale; answers?: Record<string, unknown>; onBirthDate?: () => Promise<void> }

/** A form with every answer but the agreement, opened by the link of its booking and the date of birth. */
export async function openForm(
  page: Page,
  { locale, answers = {}, onBirthDate }: Wanted,
): Promise<Patient & { home: string }> {
  const person = stranger({ language: locale })
  const patient = await patientWithBooking({ person, answers: { ...vectorAnswers(), ...answers } })
  const home = `/${locale}/intake/${patient.formId}`
  await page.goto(`/${locale}/booking/link/${patient.token}`)
  await page.goto(`${home}/birth-date`)
  await onBirthDate?.()
  const t = translator(locale, 'intake')
  await fillDate(page, { name: 'birth', date: person.dateOfBirth })
  await page.getByRole('button', { name: t('birthDate.submit') }).click()
  await expect(page.getByRole('heading', { level: 1, name: t('title') })).toBeVisible()
  return { ...patient, home }
}
