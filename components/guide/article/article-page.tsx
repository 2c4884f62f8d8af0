import type { MDXContent } from 'mdx/types'
import type { Exercise } from '@/domain/content/exercise'
import type { FrontMatter } from '@/domain/content/front-matter'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { ClinicContact } from '../../layout/clinic-contact'
import { PatientFrame } from '../../layout/page-frame'
import { ButtonLink } from '../../ui/button-link'
import { articleBlocks } from './article-blocks'
import { ArticleContents } from './article-contents'
import { ArticleFoot } from './article-foot'
import { ArticleTurn, type Neighbour } from './article-turn'
import { blocksOfPart } from './part'

export type ArticlePageProps = {
  locale: Locale
  clinic: ClinicContact
  /** `knee-conditions/runners-knee` */
  address: string
  frontMatter: FrontMatter
  Content: MDXContent
  /** The part of the article that is shown; its overview without one. */
  part?: string | undefined
  exercises: Readonly<Record<string, Exercise>>
  /** Citations of its sources. */
  sources: readonly string[]
  related: readonly Neighbour[]
  previous?: Neighbour | undefined
  next?: Neighbour | undefined
}

/** One page of an article of the guide. */
export function ArticlePage({
  locale,
  clinic,
  address,
  frontMatter,
  part,
  Content,
  ...more
}: ArticlePageProps) {
  const t = translator(locale, 'article')
  const { title, clinicalName, parts } = frontMatter
  const { emergencyNumber } = clinic
  const blocks = articleBlocks({ locale, emergencyNumber, exercises: more.exercises })
  return (
    <PatientFrame
      locale={locale}
      path={part ? `/${address}/${part}` : `/${address}`}
      clinic={clinic}
      header="full"
    >
      <div className="guide">
        <ArticleContents locale={locale} address={address} title={title} parts={parts} current={part} />
        <article className="article flow">
          <h1>
            {part && <span className="caption">{title} </span>}
            {part ? parts[part] : title}
          </h1>
          {blocksOfPart(Content({ components: blocks }), part)}
          {!part && clinicalName && <p className="hint small">{t('clinicalName', { name: clinicalName })}</p>}
          <p>
            <ButtonLink href={`/${locale}/book`}>{t('book')}</ButtonLink>
          </p>
          <ArticleTurn locale={locale} previous={more.previous} next={more.next} />
          <ArticleFoot
            locale={locale}
            frontMatter={frontMatter}
            sources={more.sources}
            related={more.related}
          />
        </article>
      </div>
    </PatientFrame>
  )
}
