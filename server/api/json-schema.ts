/** The part of JSON Schema that our document uses. */
export type JsonSchema = {
  $ref?: string
  type?: string | readonly string[]
  format?: string
  enum?: readonly unknown[]
  example?: unknown
  description?: string
  properties?: Readonly<Record<string, JsonSchema>>
  required?: readonly string[]
  items?: JsonSchema
  anyOf?: readonly JsonSchema[]
  allOf?: readonly JsonSchema[]
  additionalProperties?: JsonSchema | boolean
  minimum?: number
  maximum?: number
  maxLength?: number
}

export type NamedSchemas = Readonly<Record<string, JsonSchema>>

const PREFIX = '#/components/schemas/'

/** Name of the shape that a schema points to. */
export const shapeName = ({ $ref }: JsonSchema) => $ref?.replace(PREFIX, '')

/** The schema itself, or the named one it points to. */
export function resolved(schema: JsonSchema, named: NamedSchemas): JsonSchema {
  const name = shapeName(schema)
  if (!name) return schema
  const found = named[name]
  if (!found) throw new Error(`The document has no shape ${name}`)
  return found
}

/** What a value may be, leaving null aside, and whether it may be null. */
export function withoutNull(schema: JsonSchema): { schema: JsonSchema; isNullable: boolean } {
  const others = schema.anyOf?.filter(({ type }) => type !== 'null') ?? []
  const [only] = others
  if (!schema.anyOf || !only || others.length > 1) return { schema, isNullable: false }
  return { schema: only, isNullable: others.length < schema.anyOf.length }
}
