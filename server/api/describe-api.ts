import type { ApiView, FieldView, OperationView } from '@/domain/api/api-view'
import type { JsonSchema, NamedSchemas } from './json-schema'
import { openApiDocument } from './openapi'
import { schemaExample } from './schema-example'
import { schemaFields, typeWords } from './schema-fields'

type Media = {
  schema?: JsonSchema
  example?: unknown
  examples?: Record<string, { summary?: string; value?: unknown }>
}
type Parameter = { name: string; in: string; required?: boolean; description?: string; schema: JsonSchema }
type Operation = {
  summary: string
  security?: unknown[]
  parameters?: Parameter[]
  requestBody?: { content: Record<string, Media> }
  responses: Record<string, { description: string; content?: Record<string, Media> }>
}
type Document = {
  info: { title: string; description: string }
  servers: { url: string }[]
  paths: Record<string, Record<string, Operation>>
  components: { schemas: NamedSchemas }
}

/** The OpenAPI document in the shape of its page: whatever is in the one is on the other. */
export function describeApi(publicUrl: string): ApiView {
  // what `/api/openapi.json` serves, read as its readers do
  const document: Document = JSON.parse(JSON.stringify(openApiDocument(publicUrl)))
  const { info, servers, paths, components } = document
  const baseUrl = servers[0]?.url ?? publicUrl
  const base = new URL(baseUrl).pathname
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) =>
      describeOperation({ base, method: method.toUpperCase(), path, operation }, components.schemas),
    ),
  )
  const named = new Set(operations.flatMap(({ body }) => body.flatMap(({ shape }) => shape ?? [])))
  return {
    title: info.title,
    description: info.description,
    baseUrl,
    operations,
    shapes: [...named].map((name) => ({
      name,
      fields: schemaFields(components.schemas[name] ?? {}, components.schemas),
    })),
  }
}

type Described = { base: string; method: string; path: string; operation: Operation }

function describeOperation(described: Described, named: NamedSchemas): OperationView {
  const { method, path, operation } = described
  const media = operation.requestBody?.content['application/json']
  const answers = Object.entries(operation.responses)
  const parameters = (operation.parameters ?? []).map((one) => parameterField(one, named))
  const needsToken = operation.security !== undefined
  return {
    id: `${method} ${path}`
      .toLowerCase()
      .replace(/[^a-z]+/g, '-')
      .replace(/-$/, ''),
    method,
    path,
    summary: operation.summary,
    needsToken,
    parameters,
    body: media?.schema ? schemaFields(media.schema, named) : [],
    request: requestText(described, named),
    answers: answers.flatMap(([status, { description, content }]) => {
      const schema = content?.['application/json']?.schema
      if (!schema) return []
      return [
        {
          status,
          description,
          fields: schemaFields(schema, named),
          example: json(schemaExample(schema, named)),
        },
      ]
    }),
    problems: answers.flatMap(([status, { content }]) =>
      Object.entries(content?.['application/problem+json']?.examples ?? {}).map(
        ([code, { summary, value }]) => ({
          status,
          code,
          advice: summary ?? '',
          example: json(value),
        }),
      ),
    ),
  }
}

function parameterField(
  { name, in: place, required = false, description, schema }: Parameter,
  named: NamedSchemas,
): FieldView {
  return { name, place, type: typeWords(schema, named), isRequired: required, description: description ?? '' }
}

/** Request line, headers and body, with every required parameter filled in. */
function requestText({ base, method, path, operation }: Described, named: NamedSchemas): string {
  const { parameters = [], requestBody, security } = operation
  const required = parameters.filter((one) => one.required)
  const exampleOf = ({ schema }: Parameter) => String(schemaExample(schema, named))
  const query = required.filter((one) => one.in === 'query').map((one) => `${one.name}=${exampleOf(one)}`)
  const address = required
    .filter((one) => one.in === 'path')
    .reduce((text, one) => text.replace(`{${one.name}}`, exampleOf(one)), path)
  const media = requestBody?.content['application/json']
  const body = media && json(media.example ?? schemaExample(media.schema ?? {}, named))
  const lines = [
    `${method} ${base}${address}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    ...(security ? ['Authorization: Bearer TOKEN'] : []),
    ...required.filter((one) => one.in === 'header').map((one) => `${one.name}: ${exampleOf(one)}`),
    ...(body ? ['Content-Type: application/json', '', body] : []),
  ]
  return lines.join('\n')
}

const json = (value: unknown) => JSON.stringify(value, null, 2)
