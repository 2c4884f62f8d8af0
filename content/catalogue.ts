/**
 * The articles by address, in the order in which they are read. An article is two files of that name, one a language:
 * `content/en/knee-conditions/runners-knee.mdx` is `/en/knee-conditions/runners-knee`.
 */
export const ARTICLES = [
  'knee-conditions/runners-knee',
  'knee-conditions/meniscus-tear',
  'knee-conditions/osteoarthritis',
] as const

export type ArticleAddress = (typeof ARTICLES)[number]
