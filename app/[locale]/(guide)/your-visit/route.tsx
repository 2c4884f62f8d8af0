import { NotFoundPage } from '@/components/guide/not-found-page'
import { VisitPage } from '@/components/guide/visit-page'
import { translator } from '@/messages/translator'
import { guideDocument } from '@/server/document/guide-document'
import { publicRoute } from '@/server/guard/route'
import { failedDocument } from '../../failed-document'

export const dynamic = 'force-dynamic'

/** "Before your visit", for any visit. */
export const GET = publicRoute<{ locale: string }>({
  name: 'guide.visit',
  failed: failedDocument,
  handler: ({ params }) =>
    guideDocument({
      language: params.locale,
      page: (facts) => {
        const t = translator(facts.locale, 'visit')
        return {
          path: '/your-visit',
          titles: [t('title'), t('section')],
          description: t('description'),
          body: <VisitPage {...facts} />,
        }
      },
      missing: (facts) => <NotFoundPage {...facts} />,
    }),
})
