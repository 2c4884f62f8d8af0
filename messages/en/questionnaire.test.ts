import { describe, expect, it } from 'vitest'
import { questionnaire as definition, questions } from '@/domain/intake/definition'
import { laserRules, redFlagRules } from '@/domain/intake/rules'
import { safetyTicks as tickList } from '@/domain/intake/safety-ticks'
import { ANSWER_ERRORS, ANSWER_WARNINGS } from '@/domain/intake/values/problem'
import { LOCALES } from '@/domain/locale'
import { translator } from '../translator'
import { questionnaire } from './questionnaire'
import { rules } from './rules'
import { safetyTicks } from './safety-ticks'

describe('English texts and the signed-off definition', () => {
  it('have the same questions, options and help', () => {
    const fromDefinition = questions.map(({ id, text, help, options }) => [
      id,
      {
        text,
        ...(help ? { help } : {}),
        ...(options ? { options: Object.fromEntries(options.map(({ code, label }) => [code, label])) } : {}),
      },
    ])
    expect(questionnaire.questions).toEqual(Object.fromEntries(fromDefinition))
  })

  it('have the same section titles and zones', () => {
    expect(Object.values(questionnaire.sections)).toEqual(definition.sections.map(({ title }) => title))
    expect(questionnaire.zones).toEqual(
      Object.fromEntries(definition.zones.map(({ id, label }) => [id, label])),
    )
  })

  it('have the same words for every rule, apart from the emergency number', () => {
    const withNumber = Object.entries(rules).map(([id, text]) => [
      id,
      text.replaceAll('{emergencyNumber}', '1122'),
    ])
    const signedOff = [...redFlagRules, ...laserRules].map(({ id, patient }) => [id, patient])
    expect(Object.fromEntries(withNumber)).toEqual(Object.fromEntries(signedOff))
  })

  it('have a statement for every line of the tick list', () => {
    expect(Object.keys(safetyTicks.ticks)).toEqual(tickList.map(({ id }) => id))
  })
})

describe.each(LOCALES)('answer errors in %s', (locale) => {
  it.each([...ANSWER_ERRORS, ...ANSWER_WARNINGS])('%s is a sentence with its numbers filled in', (code) => {
    const sentence = translator(locale, 'questionnaireErrors')(code, { min: '5', max: '110' })
    expect(sentence).not.toMatch(/[{}]|questionnaireErrors/)
    expect(sentence.length).toBeGreaterThan(5)
  })
})
