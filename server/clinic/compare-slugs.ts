export type Written = {
  idBySlug: Map<string, string>
  added: string[]
  updated: string[]
  unlisted: string[]
}

type Known = { id: string; slug: string }

/** Which slugs of a definition are new, which known, and which known ones it no longer names. */
export function compareSlugs(
  kind: string,
  { known, named }: { known: readonly Known[]; named: readonly string[] },
): Written {
  const idBySlug = new Map(known.map(({ id, slug }) => [slug, id]))
  const isKnown = (slug: string) => idBySlug.has(slug)
  const nameOf = (slug: string) => `${kind} ${slug}`
  const report = {
    added: named.filter((slug) => !isKnown(slug)).map(nameOf),
    updated: named.filter(isKnown).map(nameOf),
    unlisted: known.filter(({ slug }) => !named.includes(slug)).map(({ slug }) => nameOf(slug)),
  }
  for (const slug of named) if (!idBySlug.has(slug)) idBySlug.set(slug, crypto.randomUUID())
  return { idBySlug, ...report }
}

/** The id of a slug that the definition was checked to have. */
export function idOf(ids: ReadonlyMap<string, string>, slug: string): string {
  const id = ids.get(slug)
  if (!id) throw new Error(`No id for ${slug}`)
  return id
}
