import { describe, expect, it } from 'vitest'
import { newPasswordProblem } from './new-password'

const OWN = ['Canal View Clinic', 'Nadia Iqbal', 'nadia.iqbal@clinic.example']

describe('A1 new passwords', () => {
  it.each([
    ['', 'password_missing'],
    ['short words', 'password_short'],
    ['x'.repeat(1025), 'password_long'],
    ['Password123!', 'password_common'],
    ['passwordpassword', 'password_common'],
    ['qwertyuiop123', 'password_common'],
    ['aaaaaaaaaaaaaaaa', 'password_common'],
    ['CanalView2026', 'password_common'],
    ['Canal View Clinic 2026', 'password_common'],
    ['nadiaiqbal1985', 'password_common'],
    ['KneeClinic2026', 'password_common'],
  ])('refuses %j as %s', (password, problem) => {
    expect(newPasswordProblem(password, OWN)).toBe(problem)
  })

  it.each([
    'warm paper and deep petrol',
    'نیلا دریا شام کو گہرا ہوتا ہے',
    'گرم کاغذ پرانا چراغ',
    '🦵🪁📎🧵🪑🧦🍋🛶🧩🎐🪴🐫',
    'tqzvbnkwxjrf',
  ])('takes %j: no characters are asked for', (password) => {
    expect(newPasswordProblem(password, OWN)).toBeNull()
  })

  it('takes 64 characters of any script', () => {
    const word = 'دریاشامگہراہواکاغذگرمچراغمیزکرسیدرواز'
    expect(newPasswordProblem([...word, ...word].slice(0, 64).join(' '), OWN)).toBeNull()
  })
})
