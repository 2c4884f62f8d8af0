import type { FieldView } from '@/domain/api/api-view'
import { type JsonSchema, type NamedSchemas, resolved, shapeName, withoutNull } from './json-schema'

/** Shapes with more fields than this are shown once, in a place of their own. */
const MOST_FIELDS_IN_PLACE = 20

type Row = { name: string; schema: JsonSchema; isRequired: boolean }

/** Every field of a schema as a row; those of objects within follow theirs, with the whole path as name. */
export function schemaFields(schema: JsonSchema, named: NamedSchemas): FieldView[] {
  const { properties = {}, required = [] } = resolved(schema, named)
  return Object.entries(properties).flatMap(([name, part]) =>
    rows({ name, schema: part, isRequired: required.includes(name) }, named),
  )
}

function rows({ name, schema: given, isRequired }: Row, named: NamedSchemas): FieldView[] {
  const { schema, isNullable } = withoutNull(resolved(given, named))
  const inner = schema.items ? resolved(schema.items, named) : schema
  const isLong = Object.keys(inner.properties ?? {}).length > MOST_FIELDS_IN_PLACE
  const shape = isLong ? shapeName(given) : undefined
  const own: FieldView = {
    name,
    type: typeWords(schema, named) + (isNullable ? ' or null' : ''),
    isRequired,
    description: given.description ?? schema.description ?? '',
    ...(shape && { shape }),
  }
  if (isLong) return [own]
  const prefix = schema.items ? `${name}[].` : `${name}.`
  return [own, ...schemaFields(inner, named).map((field) => ({ ...field, name: prefix + field.name }))]
}

const FORMATS: Record<string, string> = {
  date: 'date, YYYY-MM-DD',
  'date-time': 'time, RFC 3339',
  uuid: 'UUID',
  uri: 'address',
}

/** What may stand there, in a few words of programmers. */
export function typeWords(given: JsonSchema, named: NamedSchemas): string {
  const schema = resolved(given, named)
  if (schema.enum) return schema.enum.join(' | ')
  if (schema.items) return `list of ${typeWords(schema.items, named)}`
  if (schema.format && FORMATS[schema.format]) return FORMATS[schema.format] ?? schema.format
  if (schema.anyOf) return schema.anyOf.map((part) => typeWords(part, named)).join(' or ')
  const type = typeof schema.type === 'string' ? schema.type : 'anything'
  if (type === 'object' && schema.additionalProperties instanceof Object)
    return `object of ${typeWords(schema.additionalProperties, named)}`
  return type + range(schema)
}

function range({ minimum, maximum, maxLength }: JsonSchema): string {
  if (maxLength !== undefined) return `, at most ${maxLength} characters`
  const isBounded = minimum !== undefined && maximum !== undefined && maximum < Number.MAX_SAFE_INTEGER
  return isBounded ? `, ${minimum} to ${maximum}` : ''
}
