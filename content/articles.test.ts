import { describe, expect, it } from 'vitest'
import { ARTICLES } from '@/content/catalogue'
import factIds from '@/content/fact-ids.json' with { type: 'json' }
import references from '@/content/references.json' with { type: 'json' }
import { frontMatterSchema } from '@/domain/content/front-matter'
import { LOCALES, type Locale } from '@/domain/locale'
import { type ArticleText, readArticle } from '@/tests/support/content/read-article'
import { gradeOf, sentencesOf, wordsOf } from '@/tests/support/content/reading-ease'
import enExercises from './en/exercises.json' with { type: 'json' }
import urExercises from './ur/exercises.json' with { type: 'json' }

const EXERCISES: Record<Locale, object> = { en: enExercises, ur: urExercises }
const BLOCKS = ['Section', 'Part', 'Do', 'DoNot', 'GetHelpNow', 'SeeDoctorToday', 'Exercises']
const HARDEST_GRADE = 6
const MOST_WORDS = 20

const PAGES: ReadonlySet<string> = new Set([...ARTICLES, 'book', 'your-visit', 'booking/find'])

/** What the evidence on laser does not carry. */
const BANNED =
  /\b(cures?|cured|permanent(ly)?|root cause|proven|completely|risk-free|guarantee[ds]?|pain-free)\b|مکمل علاج|جڑ سے|ضمانت|مستقل|ثابت شدہ/i

/** Sentences that say no: honest, although they hold a banned word. */
const NEGATION = /\b(not|no|never|nobody|cannot|nothing)\b|نہیں|کوئی/i

const isAboutLaser = (text: string) => /\blaser\b|لیزر/i.test(text)

describe.each(LOCALES.flatMap((locale) => ARTICLES.map((address) => [locale, address] as const)))(
  'article %s/%s',
  (locale, address) => {
    it('has front matter in order', () => {
      const article = readArticle(address, locale)
      const parsed = frontMatterSchema.safeParse(article.frontMatter)
      const problems = parsed.success
        ? []
        : parsed.error.issues.map(
            ({ path, message }) =>
              `${article.file}:${article.lineOf(String(path[0]))} ${path.join('.')}: ${message}`,
          )
      expect(problems).toEqual([])
    })

    it('uses the blocks, sections, parts, sources and exercises that there are', () => {
      const article = readArticle(address, locale)
      const front = frontMatterSchema.parse(article.frontMatter)
      const problems: string[] = []
      const refuse = (key: string, what: string) =>
        problems.push(`${article.file}:${article.lineOf(key)} ${what}`)
      const sections = article.sections.map(({ id }) => id)
      if (new Set(sections).size !== sections.length) refuse('title', 'a section id stands twice')
      for (const block of article.blocks) if (!BLOCKS.includes(block)) refuse('title', `no block <${block}>`)
      for (const [id, section] of Object.entries(front.facts)) {
        if (!sections.includes(section)) refuse('facts', `${id} points at no section: ${section}`)
      }
      for (const id of front.sources)
        if (!Object.hasOwn(references, id)) refuse('sources', `no reference ${id}`)
      for (const id of front.related) if (!PAGES.has(id)) refuse('related', `no article ${id}`)
      for (const id of article.exercises) {
        if (!Object.hasOwn(EXERCISES[locale], id)) refuse('title', `no exercise ${id}`)
      }
      expect(article.parts, article.file).toEqual(Object.keys(front.parts))
      expect(problems).toEqual([])
    })

    it('has no dead link', () => {
      const article = readArticle(address, locale)
      const dead = article.links.filter(({ href }) => {
        const [path = ''] = href.replace(/^\//, '').split('#')
        const isOwn = href.startsWith('/') && (PAGES.has(path) || PAGES.has(path.replace(/\/[^/]+$/, '')))
        return !isOwn && !href.startsWith('#')
      })
      expect(dead.map(({ href, line }) => `${article.file}:${line} ${href}`)).toEqual([])
    })

    it('claims nothing about laser that the evidence does not carry', () => {
      const article = readArticle(address, locale)
      const claims = article.texts.flatMap(({ text, line }) =>
        sentencesOf(text)
          .filter((sentence) => isAboutLaser(sentence) && BANNED.test(sentence) && !NEGATION.test(sentence))
          .map((sentence) => `${article.file}:${line} ${sentence}`),
      )
      expect(claims).toEqual([])
    })

    it('keeps to short sentences', () => {
      const article = readArticle(address, locale)
      const long = article.texts.flatMap(({ text, line }) =>
        sentencesOf(text)
          .filter((sentence) => wordsOf(sentence).length > (locale === 'en' ? MOST_WORDS : MOST_WORDS + 12))
          .map((sentence) => `${article.file}:${line} ${sentence}`),
      )
      expect(long).toEqual([])
    })

    if (locale === 'en') {
      it('can be read by somebody aged eleven', () => {
        const sentences = readArticle(address, locale).texts.flatMap(({ text }) => sentencesOf(text))
        expect(gradeOf(sentences)).toBeLessThanOrEqual(HARDEST_GRADE)
      })
    } else {
      it('says in Urdu what stands in English: the same sections, parts, facts and sources', () => {
        const shape = ({ sections, parts, exercises, frontMatter }: ArticleText) => {
          const { facts, sources, related } = frontMatterSchema.parse(frontMatter)
          return { sections: sections.map(({ id }) => id), parts, exercises, facts, sources, related }
        }
        expect(shape(readArticle(address, locale))).toEqual(shape(readArticle(address, 'en')))
      })
    }
  },
)

describe('the fact base', () => {
  const covered = ARTICLES.flatMap((address) => {
    const { facts } = frontMatterSchema.parse(readArticle(address, 'en').frontMatter)
    return Object.entries(facts).map(([id, section]) => [id, `/${address}#${section}`] as const)
  })

  it('is covered by an article or by the clinic definition, fact by fact, or is still open', () => {
    const done = new Set([...covered.map(([id]) => id), ...Object.keys(factIds.elsewhere)])
    const missing = [...factIds.facts, ...factIds.contradictions].filter((id) => !done.has(id))
    expect(missing).toEqual(factIds.open)
  })

  it('knows every id that an article names', () => {
    const ids = new Set([...factIds.facts, ...factIds.contradictions])
    expect(covered.filter(([id]) => !ids.has(id))).toEqual([])
  })
})
