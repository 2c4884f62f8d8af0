import { HomePage } from '@/components/guide/home-page'
import { NotFoundPage } from '@/components/guide/not-found-page'
import { translator } from '@/messages/translator'
import { guideDocument } from '@/server/document/guide-document'
import { publicRoute } from '@/server/guard/route'
import { failedDocument } from '../failed-document'

export const dynamic = 'force-dynamic'

/** The home page, `/en` and `/ur`. */
export const GET = publicRoute<{ locale: string }>({
  name: 'guide.home',
  failed: failedDocument,
  handler: ({ params }) =>
    guideDocument({
      language: params.locale,
      page: (facts) => {
        const t = translator(facts.locale, 'home')
        return {
          path: '',
          titles: [t('title')],
          description: t('description'),
          body: <HomePage {...facts} />,
        }
      },
      missing: (facts) => <NotFoundPage {...facts} />,
    }),
})
