/** Every area of the English interface text; English is the source of truth for keys. */
export const en = {} as const
