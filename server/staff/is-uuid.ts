const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/** Whether a text from an address can be an id; anything else is not asked of the database. */
export function isUuid(text: string): boolean {
  return UUID.test(text)
}
