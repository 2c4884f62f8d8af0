import type { FieldRule } from '@/domain/intake/page-schema'

/**
 * How a field is checked before it is sent: its rule, and what to say for each problem that it can have. A problem
 * without words is left to the server.
 */
export type FieldCheck = { rule: FieldRule; words: Readonly<Record<string, string>> }
