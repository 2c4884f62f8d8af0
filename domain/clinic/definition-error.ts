import type { z } from 'zod'

/** What is wrong with a clinic definition, and where: `services[2].rooms[0]`. */
export type DefinitionError = { path: string; message: string }

type PathPart = string | number | symbol

/** `services[2].rooms[0]`; "(file)" for the whole of it. */
export function writePath(parts: readonly PathPart[]): string {
  const written = parts.map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`)).join('')
  return written.replace(/^\./, '') || '(file)'
}

const UNKNOWN_KEYS: Record<string, string> = {
  capacity: 'Unknown key. Group seats are not offered: an appointment is for one person',
}

/** One error for each problem; several unknown keys of one object are named one by one. */
export function definitionErrors(issues: readonly z.core.$ZodIssue[]): DefinitionError[] {
  return issues.flatMap((issue) => {
    if (issue.code !== 'unrecognized_keys') return [{ path: writePath(issue.path), message: issue.message }]
    return issue.keys.map((key) => ({
      path: writePath([...issue.path, key]),
      message: UNKNOWN_KEYS[key] ?? 'Unknown key',
    }))
  })
}
