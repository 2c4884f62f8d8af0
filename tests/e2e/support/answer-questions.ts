import type { Page } from '@playwright/test'
import type { Answers } from '@/domain/intake/answers'
import { QUESTION_IDS } from '@/domain/intake/question-id'

/**
 * Answers every question that the page shows from a set of answers, the way a person does: ticks, chooses, types.
 * Questions without an answer in the set are left alone.
 */
export async function answerQuestions(page: Page, answers: Answers) {
  for (const id of QUESTION_IDS) {
    const value = answers[id]
    if (value === undefined) continue
    if (typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value))
      await fillDate(page, { name: id, date: value })
    else for (const one of [value].flat()) await answerOne(page, { name: id, value: String(one) })
  }
}

async function answerOne(page: Page, { name, value }: { name: string; value: string }) {
  const choice = page.locator(
    `main input:is([type=radio], [type=checkbox])[name="${name}"][value="${value === 'true' ? 'yes' : value}"]`,
  )
  const tick = page.locator(`main input[type=checkbox][name="${name}"]`)
  const text = page.locator(
    `main :is(input:not([type=radio], [type=checkbox], [type=hidden]), textarea)[name="${name}"]`,
  )
  if (await choice.count()) await choice.first().check()
  else if (value === 'true' && (await tick.count())) await tick.first().check()
  else if (await text.count()) await text.first().fill(value)
}

/** Types a date into its three fields; does nothing when the page has none of that name. */
export async function fillDate(page: Page, { name, date }: { name: string; date: string }) {
  const [year = '', month = '', day = ''] = date.split('-')
  const field = (part: string) => page.locator(`input[name="${name}-${part}"]`)
  if ((await field('day').count()) === 0) return
  await field('day').fill(String(Number(day)))
  await field('month').fill(String(Number(month)))
  await field('year').fill(year)
}
