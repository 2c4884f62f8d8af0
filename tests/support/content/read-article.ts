import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toString as textOf } from 'mdast-util-to-string'
import remarkFrontmatter from 'remark-frontmatter'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { LineCounter, parseDocument } from 'yaml'
import type { Locale } from '@/domain/locale'

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx)

export type ArticleText = {
  /** `content/en/knee-conditions/runners-knee.mdx` */
  file: string
  /** What stands above the text, unchecked, and the line of each of its keys. */
  frontMatter: unknown
  lineOf: (key: string) => number
  sections: { id: string; title: string }[]
  parts: string[]
  /** Names of the blocks that are used, such as `Do`. */
  blocks: Set<string>
  exercises: string[]
  links: { href: string; line: number }[]
  /** Paragraphs and list items as plain words. */
  texts: { text: string; line: number }[]
}

const root = fileURLToPath(new URL('../../..', import.meta.url))

/** One file of an article, taken apart for checks. @throws Error with file, line and column when it cannot be parsed */
export function readArticle(address: string, locale: Locale): ArticleText {
  const file = `content/${locale}/${address}.mdx`
  const source = readFileSync(`${root}/${file}`, 'utf8')
  const article: ArticleText = {
    file,
    frontMatter: null,
    lineOf: () => 1,
    sections: [],
    parts: [],
    blocks: new Set(),
    exercises: [],
    links: [],
    texts: [],
  }
  visit(treeOf(source, file), (node) => {
    const line = node.position?.start.line ?? 1
    if (node.type === 'yaml') Object.assign(article, frontMatterOf(node.value, line))
    if (node.type === 'link') article.links.push({ href: node.url, line })
    if (node.type === 'paragraph' || node.type === 'heading') article.texts.push({ text: textOf(node), line })
    if (node.type === 'mdxJsxFlowElement') addBlock(article, node)
  })
  return article
}

function treeOf(source: string, file: string) {
  try {
    return parser.parse(source)
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? String(error) : 'cannot be read'}`)
  }
}

function frontMatterOf(yaml: string, startLine: number) {
  const lines = new LineCounter()
  const document = parseDocument(yaml, { lineCounter: lines })
  const lineOf = (key: string) => {
    const pair = (
      document.contents as { items?: { key: { value: string; range: number[] } }[] } | null
    )?.items?.find((item) => item.key.value === key)
    return startLine + (pair ? lines.linePos(pair.key.range[0] ?? 0).line : 0)
  }
  return { frontMatter: document.toJS() as unknown, lineOf }
}

type Block = { name: string | null; attributes: { type: string; name?: string; value?: unknown }[] }

function addBlock(article: ArticleText, { name, attributes }: Block) {
  const value = (wanted: string) => String(attributes.find((one) => one.name === wanted)?.value ?? '')
  if (name) article.blocks.add(name)
  if (name === 'Section') article.sections.push({ id: value('id'), title: value('title') })
  if (name === 'Part') article.parts.push(value('slug'))
  if (name === 'Exercises') article.exercises.push(...value('ids').split(' '))
}
