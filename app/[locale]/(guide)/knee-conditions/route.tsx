import { ShelfPage } from '@/components/guide/article/shelf-page'
import { NotFoundPage } from '@/components/guide/not-found-page'
import { isLocale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { articlesBelow } from '@/server/content/load-article'
import { guideDocument } from '@/server/document/guide-document'
import { publicRoute } from '@/server/guard/route'
import { failedDocument } from '../../failed-document'

export const dynamic = 'force-dynamic'

/** The knee conditions that there are articles about. */
export const GET = publicRoute<{ locale: string }>({
  name: 'guide.knee_conditions',
  failed: failedDocument,
  handler: async ({ params }) => {
    const articles = isLocale(params.locale) ? await articlesBelow('knee-conditions', params.locale) : []
    return guideDocument({
      language: params.locale,
      page: (facts) => {
        const t = translator(facts.locale, 'article')
        return {
          path: '/knee-conditions',
          titles: [t('shelf.title')],
          description: t('shelf.lead'),
          body: (
            <ShelfPage
              {...facts}
              articles={articles.map(({ address, frontMatter: { title, summary } }) => ({
                href: `/${facts.locale}/${address}`,
                title,
                summary,
              }))}
            />
          ),
        }
      },
      missing: (facts) => <NotFoundPage {...facts} />,
    })
  },
})
