import { ArticlePage } from '@/components/guide/article/article-page'
import { NotFoundPage } from '@/components/guide/not-found-page'
import { isLocale } from '@/domain/locale'
import { articleView } from '@/server/content/article-view'
import { guideDocument } from '@/server/document/guide-document'
import { publicRoute } from '@/server/guard/route'
import { failedDocument } from '../../failed-document'

export const dynamic = 'force-dynamic'

/** The articles of the guide; every address below a language that names nothing is the 404 document, with two ways on. */
export const GET = publicRoute<{ locale: string; address: string[] }>({
  name: 'guide.article',
  failed: failedDocument,
  handler: async ({ params }) => {
    const view = isLocale(params.locale) ? await articleView(params.address, params.locale) : null
    return guideDocument({
      language: params.locale,
      page: (facts) => {
        if (!view) return null
        const { title, parts, summary } = view.frontMatter
        return {
          path: `/${params.address.join('/')}`,
          titles: view.part ? [parts[view.part] ?? '', title] : [title],
          description: summary,
          body: <ArticlePage {...facts} {...view} />,
        }
      },
      missing: (facts) => <NotFoundPage {...facts} />,
    })
  },
})
