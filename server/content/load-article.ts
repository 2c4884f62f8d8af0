import type { MDXContent } from 'mdx/types'
import { ARTICLES, type ArticleAddress } from '@/content/catalogue'
import { type FrontMatter, frontMatterSchema } from '@/domain/content/front-matter'
import type { Locale } from '@/domain/locale'

export type Article = { address: ArticleAddress; frontMatter: FrontMatter; Content: MDXContent }

/** The article at an address (`knee-conditions/runners-knee`) in one language; null when there is none. */
export async function loadArticle(address: string, locale: Locale): Promise<Article | null> {
  if (!isArticle(address)) return null
  const file: { default: MDXContent; frontmatter: unknown } = await import(
    `../../content/${locale}/${address}.mdx`
  )
  return { address, frontMatter: frontMatterSchema.parse(file.frontmatter), Content: file.default }
}

const isArticle = (address: string): address is ArticleAddress =>
  (ARTICLES as readonly string[]).includes(address)

/** The articles whose address begins with a shelf's name, in the order in which they are read. */
export async function articlesBelow(shelf: string, locale: Locale): Promise<Article[]> {
  const addresses = ARTICLES.filter((address) => address.startsWith(`${shelf}/`))
  const articles = await Promise.all(addresses.map((address) => loadArticle(address, locale)))
  return articles.filter((article) => article !== null)
}
