import { ARTICLES } from '@/content/catalogue'
import references from '@/content/references.json' with { type: 'json' }
import { referencesSchema } from '@/domain/content/reference'
import type { Locale } from '@/domain/locale'
import { loadArticle } from './load-article'
import { exercisesIn } from './load-exercises'

const CITATIONS = referencesSchema.parse(references)

/**
 * Everything that an article's page shows, for the address of an article or of one of its parts; null when the address
 * names neither.
 */
export async function articleView(path: readonly string[], locale: Locale) {
  const whole = await loadArticle(path.join('/'), locale)
  const part = whole ? undefined : path.at(-1)
  const article = whole ?? (await loadArticle(path.slice(0, -1).join('/'), locale))
  if (!article || (part && !Object.hasOwn(article.frontMatter.parts, part))) return null
  const { address, frontMatter, Content } = article
  const index = ARTICLES.indexOf(address)
  const [previous, next, ...related] = await Promise.all(
    [ARTICLES[index - 1], ARTICLES[index + 1], ...frontMatter.related].map((one) => neighbour(one, locale)),
  )
  return {
    address,
    frontMatter,
    Content,
    part,
    previous,
    next,
    related: related.filter((one) => one !== undefined),
    exercises: exercisesIn(locale),
    sources: frontMatter.sources.flatMap((id) => CITATIONS[id] ?? []),
  }
}

/** Only neighbours on the same shelf: what comes after the last condition is no continuation of it. */
async function neighbour(address: string | undefined, locale: Locale) {
  const article = address ? await loadArticle(address, locale) : null
  return article ? { href: `/${locale}/${article.address}`, title: article.frontMatter.title } : undefined
}
