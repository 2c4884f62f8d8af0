import { readFileSync } from 'node:fs'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ApiPage } from '@/components/api-docs/api-page'
import { appointmentRequest } from '@/domain/api/shapes'
import { APPOINTMENT_EXAMPLE } from '@/server/api/appointment-example'
import { describeApi } from '@/server/api/describe-api'
import { openApiDocument } from '@/server/api/openapi'

type Schema = Record<string, unknown>
type Answer = { content: Record<string, { schema: Schema }> }
type Operation = { parameters?: { name: string }[]; responses: Record<string, Answer> }
type Document = { paths: Record<string, Record<string, Operation>>; components: { schemas: Schema } }

const api = describeApi('https://clinic.example')
const page = renderToStaticMarkup(<ApiPage api={api} />)
const document: Document = JSON.parse(JSON.stringify(openApiDocument('https://clinic.example')))
const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method.toUpperCase(), operation })),
)

const checkOf = (schema: Schema) =>
  z.fromJSONSchema(
    JSON.parse(
      JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll(
        '#/components/schemas/',
        '#/$defs/',
      ),
    ),
  )

describe('the page of the API', () => {
  it('has every call of the document, with every parameter, status and code', () => {
    expect(documented.length).toBeGreaterThanOrEqual(5)
    expect(api.operations.map(({ method, path }) => [method, path])).toEqual(
      documented.map(({ method, path }) => [method, path]),
    )
    for (const [index, { operation }] of documented.entries()) {
      const shown = api.operations[index]
      expect(shown?.parameters.map(({ name }) => name)).toEqual(
        operation.parameters?.map(({ name }) => name) ?? [],
      )
      const statuses = [...(shown?.answers ?? []), ...(shown?.problems ?? [])].map(({ status }) => status)
      expect([...new Set(statuses)].sort()).toEqual(Object.keys(operation.responses).sort())
      for (const { code } of shown?.problems ?? []) expect(page).toContain(`<code>${code}</code>`)
    }
  })

  it.each(api.operations)(
    'shows answers of $method $path that its schemas allow',
    ({ method, path, answers, problems }) => {
      const { responses } =
        documented.find((one) => one.method === method && one.path === path)?.operation ?? {}
      expect(answers.length + problems.length).toBeGreaterThan(2)
      for (const { status, example } of [...answers, ...problems]) {
        const [media] = Object.values(responses?.[status]?.content ?? {})
        expect(
          checkOf(media?.schema ?? { not: {} }).safeParse(JSON.parse(example)).error?.issues ?? [],
        ).toEqual([])
      }
    },
  )

  it('fills in every required parameter of a request, and nothing that is not one', () => {
    const requests = Object.fromEntries(api.operations.map(({ id, request }) => [id, request.split('\n')[0]]))
    expect(requests).toMatchObject({
      'get-services': 'GET /api/v1/services',
      'get-availability': 'GET /api/v1/availability?service=physiotherapy-session&from=2026-03-02&days=7',
      'get-appointments-reference': 'GET /api/v1/appointments/K7M4-29',
    })
  })

  it('names fields within fields by their whole path, and long shapes once', () => {
    const availability = api.operations.find(({ path }) => path === '/availability')
    expect(availability?.answers[0]?.fields.map(({ name }) => name)).toContain('days[].slots[].start')
    const booking = api.operations.find(({ path, method }) => path === '/appointments' && method === 'POST')
    expect(booking?.body.find(({ name }) => name === 'answers')).toMatchObject({ shape: 'Answers' })
    expect(api.shapes).toHaveLength(1)
    expect(api.shapes[0]?.fields.length).toBeGreaterThan(80)
  })

  it('has one h1, headings with an address each, and no script', () => {
    expect(page.match(/<h1/g)).toHaveLength(1)
    for (const { id } of api.operations) expect(page).toContain(`<h2 id="${id}"`)
    expect(page).not.toMatch(/<script|<img|https?:\/\/(?!clinic\.example)/)
  })
})

describe('the request for an appointment', () => {
  it('is one that the schema takes, for a service of the demo clinic', () => {
    expect(appointmentRequest.safeParse(APPOINTMENT_EXAMPLE).success).toBe(true)
    const demo = JSON.parse(readFileSync('db/demo/clinic.json', 'utf8'))
    expect(demo.services.map(({ slug }: { slug: string }) => slug)).toContain(APPOINTMENT_EXAMPLE.service)
  })
})
