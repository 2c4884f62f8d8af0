import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { isSheet, stylesheet, stylesheetHref } from './stylesheet'
import { PATIENT_SOURCES } from './stylesheet-sources'

const FOLDER = path.join(process.cwd(), 'components', 'styles')
const { text, version } = stylesheet('patient')

describe('the patient sheet', () => {
  it('holds every file of its folder, each once', () => {
    const files = readdirSync(path.join(FOLDER, 'patient')).map((name) => `patient/${name}`)
    const listed = PATIENT_SOURCES.filter((name) => name.startsWith('patient/'))
    expect([...listed].sort()).toEqual(files.sort())
  })

  it('is linked under a version that comes from its text', () => {
    expect(stylesheetHref('patient')).toBe(`/styles/patient.css?v=${version}`)
    expect(version).toMatch(/^[\w-]{12}$/)
    expect(stylesheet('patient').version).toBe(version)
  })

  it.each(['patient', 'api'] as const)('%s: keeps braces in balance and drops comments', (sheet) => {
    const { text } = stylesheet(sheet)
    expect(text.split('{')).toHaveLength(text.split('}').length)
    expect(text).not.toContain('/*')
  })

  it.each(['patient', 'api'] as const)('%s: names no side of the page: both directions share it', (sheet) => {
    const physical =
      /(^|[;{\s])((margin|padding|border)-(left|right)|left|right|(text-align|float):\s*(left|right))\b/m
    expect(stylesheet(sheet).text).not.toMatch(physical)
  })

  it('asks for no font, picture or sheet from elsewhere, and for fonts that exist', () => {
    const addresses = [...text.matchAll(/url\("([^"]+)"\)/g)].map(([, address]) => address ?? '')
    expect(addresses.length).toBeGreaterThan(0)
    for (const address of addresses) {
      expect(readFileSync(path.join(process.cwd(), 'public', address)).length).toBeGreaterThan(1000)
    }
  })

  it('is known by its name alone', () => {
    expect(isSheet('patient')).toBe(true)
    expect(isSheet('../server/env')).toBe(false)
  })
})
