import { describe, expect, it } from 'vitest'
import { FORM_PAGES } from '@/domain/intake/form-pages'
import { LOCALES } from '@/domain/locale'
import { pageHeading } from './page-heading'

describe.each(LOCALES)('page headings in %s', (locale) => {
  it('name every page of the form, each differently', () => {
    const headings = FORM_PAGES.map(({ slug }) => pageHeading(locale, slug))
    expect(headings).not.toContainEqual(expect.stringMatching(/^[a-z-]+$/))
    expect(new Set(headings).size).toBe(FORM_PAGES.length)
  })
})
