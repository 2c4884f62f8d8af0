import { crossReferenceErrors } from './cross-reference-errors'
import { type ClinicDefinition, clinicDefinitionSchema } from './definition'
import { type DefinitionError, definitionErrors } from './definition-error'

export type ParsedDefinition =
  | { ok: true; definition: ClinicDefinition }
  | { ok: false; errors: DefinitionError[] }

/**
 * Reads a clinic definition from parsed JSON. Every error names its place, as in `services[2].rooms[0]`. References
 * between the parts are checked once each part is right by itself.
 */
export function parseClinicDefinition(json: unknown): ParsedDefinition {
  const parsed = clinicDefinitionSchema.safeParse(json, {
    error: ({ code, input }) => (code === 'invalid_type' && input === undefined ? 'Missing' : undefined),
  })
  if (!parsed.success) return { ok: false, errors: definitionErrors(parsed.error.issues) }
  const errors = crossReferenceErrors(parsed.data)
  if (errors.length > 0) return { ok: false, errors }
  return { ok: true, definition: parsed.data }
}
