import { expect, test } from '@playwright/test'
import { type ApiDocument, apiDocument, schemaOf } from '@/tests/support/http/api-document'
import { ownOrigin } from '@/tests/support/http/target'

const METHODS = ['get', 'post', 'patch', 'put', 'delete']

/** Every `$ref` in a part of the document. */
function references(part: unknown): string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, value]) =>
    name === '$ref' && typeof value === 'string' ? [value] : references(value),
  )
}

function operations({ paths }: ApiDocument) {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, operation })),
  )
}

test.describe('the API document', () => {
  test('is OpenAPI 3.1 by structure', async () => {
    const document = await apiDocument()
    expect(document.openapi).toMatch(/^3\.1\.\d+$/)
    expect(document.info.title).toBeTruthy()
    expect(document.info.version).toBeTruthy()
    expect(document.servers).toEqual([{ url: `${ownOrigin}/api/v1` }])
    for (const { path, method, operation } of operations(document)) {
      expect(path).toMatch(/^\//)
      expect(METHODS).toContain(method)
      expect(operation.summary).toBeTruthy()
      const answers = Object.entries(operation.responses)
      expect(answers.some(([status]) => status.startsWith('2'))).toBe(true)
      for (const [status, answer] of answers) {
        expect(status).toMatch(/^[1-5]\d\d$/)
        expect((answer as { description?: string }).description, `${method} ${path} ${status}`).toBeTruthy()
      }
      const named = (operation.parameters ?? []) as { name: string; in: string; required?: boolean }[]
      for (const variable of path.match(/\{[^}]+\}/g) ?? [])
        expect(named).toContainEqual(
          expect.objectContaining({ name: variable.slice(1, -1), in: 'path', required: true }),
        )
    }
  })

  test('names only what it has', async () => {
    const document = await apiDocument()
    for (const reference of references(document)) {
      const target = reference
        .replace(/^#\//, '')
        .split('/')
        .reduce((part: unknown, name) => (part as Record<string, unknown> | undefined)?.[name], document)
      expect(target, reference).toBeDefined()
    }
    for (const { operation } of operations(document))
      for (const needed of (operation.security ?? []) as Record<string, unknown>[])
        for (const name of Object.keys(needed))
          expect(document.components.securitySchemes).toHaveProperty(name)
  })

  test('has the calls of the API and what every write may refuse', async () => {
    const document = await apiDocument()
    const listed = operations(document).map(({ path, method }) => `${method} ${path}`)
    expect(listed.sort()).toEqual([
      'get /appointments/{reference}',
      'get /availability',
      'get /services',
      'post /appointments',
      'post /holds',
    ])
    for (const { method, operation } of operations(document).filter((one) => one.method === 'post')) {
      expect(method).toBe('post')
      const statuses = Object.keys(operation.responses)
      expect(statuses).toEqual(
        expect.arrayContaining(['201', '400', '403', '404', '409', '413', '415', '422', '429', '500']),
      )
    }
  })

  test('positive control: its schemas refuse what they should', async () => {
    const document = await apiDocument()
    const hold = document.paths['/holds']?.post?.responses['201']?.content?.['application/json']?.schema
    const check = schemaOf(document, hold ?? {})
    const held = {
      hold: '3f9674b8-0a9d-47af-88d7-a6b3ad205a4d',
      start: '2026-03-03T14:30:00+05:00',
      end: '2026-03-03T15:00:00+05:00',
      expiresAt: '2026-03-03T14:40:00+05:00',
    }
    expect(check.safeParse(held).success).toBe(true)
    expect(check.safeParse({ ...held, hold: 'no id' }).success).toBe(false)
    expect(check.safeParse({ ...held, start: 'tomorrow' }).success).toBe(false)
    expect(check.safeParse({ hold: held.hold }).success).toBe(false)
  })
})
