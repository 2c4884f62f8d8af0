import { expect } from '@playwright/test'
import { z } from 'zod'
import { visitor } from './visitor'

type Schema = Record<string, unknown>
type Operation = { responses: Record<string, { content?: Record<string, { schema: Schema }> }> }
export type ApiDocument = {
  openapi: string
  info: { title: string; version: string }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation & Record<string, unknown>>>
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, Schema> }
}

let fetched: Promise<ApiDocument> | undefined

/** The API's document, as it is served. */
export function apiDocument(): Promise<ApiDocument> {
  fetched ??= visitor()
    .get('/api/openapi.json')
    .then(({ text }) => JSON.parse(text))
  return fetched
}

type Answered = { path: string; method: string; status: number; headers: Headers; text: string }

/** Fails unless the document has the answer: its status for that call, its media type, its schema. */
export async function expectDocumented({ path, method, status, headers, text }: Answered) {
  const document = await apiDocument()
  const documented = operationOf(document, { path, method })
  // what is no operation of the API has no description either
  if (!documented) return
  const response = documented.responses[String(status)]
  expect(
    Object.keys(documented.responses),
    `${method} ${path} may answer ${status}: ${text.slice(0, 200)}`,
  ).toContain(String(status))
  const [type = ''] = (headers.get('content-type') ?? '').split(';')
  const schema = response?.content?.[type]?.schema
  expect(schema, `${method} ${path} ${status} may be ${type}`).toBeDefined()
  const read = schemaOf(document, schema ?? {}).safeParse(JSON.parse(text))
  expect(read.error?.issues ?? [], `${method} ${path} ${status} ${text.slice(0, 200)}`).toEqual([])
}

function operationOf({ paths }: ApiDocument, { path, method }: { path: string; method: string }) {
  const [address = ''] = path.split('?')
  const template = Object.keys(paths).find((one) =>
    new RegExp(`^${one.replace(/\{[^}]+\}/g, '[^/]+')}$`).test(address),
  )
  return template ? paths[template]?.[method.toLowerCase()] : undefined
}

const schemas = new WeakMap<Schema, z.ZodType>()

/** A schema of the document, ready to check with; its references to other schemas of the document included. */
export function schemaOf(document: ApiDocument, schema: Schema): z.ZodType {
  const known = schemas.get(schema)
  if (known) return known
  const whole = JSON.parse(
    JSON.stringify({ ...schema, $defs: document.components.schemas }).replaceAll(
      '#/components/schemas/',
      '#/$defs/',
    ),
  )
  const made = z.fromJSONSchema(whole)
  schemas.set(schema, made)
  return made
}
