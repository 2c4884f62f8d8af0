import { NotFoundPage } from '@/components/guide/not-found-page'
import { VisitPage } from '@/components/guide/visit-page'
import { translator } from '@/messages/translator'
import { guideDocument } from '@/server/document/guide-document'
import { publicRoute } from '@/server/guard/route'
import { failedDocument } from '../../../failed-document'

export const dynamic = 'force-dynamic'

/** "Before your visit", for one service. */
export const GET = publicRoute<{ locale: string; service: string }>({
  name: 'guide.visit_service',
  failed: failedDocument,
  handler: ({ params }) =>
    guideDocument({
      language: params.locale,
      page: (facts) => {
        const t = translator(facts.locale, 'visit')
        const service = facts.services.find(({ slug }) => slug === params.service)
        if (!service) return null
        return {
          path: `/your-visit/${service.slug}`,
          titles: [`${t('title')}: ${service.name}`, t('section')],
          description: t('description'),
          body: <VisitPage {...facts} service={service} />,
        }
      },
      missing: (facts) => <NotFoundPage {...facts} />,
    }),
})
