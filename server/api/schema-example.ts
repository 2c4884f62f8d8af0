import { type JsonSchema, type NamedSchemas, resolved, withoutNull } from './json-schema'

/** An example of a schema: its own where it has one, else one put together from those of its parts. */
export function schemaExample(given: JsonSchema, named: NamedSchemas): unknown {
  const { schema } = withoutNull(resolved(given, named))
  if (schema.example !== undefined) return schema.example
  if (schema.enum) return schema.enum[0]
  if (schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([name, part]) => [name, schemaExample(part, named)]),
    )
  }
  if (schema.items) return [schemaExample(schema.items, named)]
  if (schema.type === 'boolean') return false
  if (schema.type === 'integer' || schema.type === 'number') return schema.minimum ?? 0
  if (schema.type === 'object') return {}
  return 'text'
}
