import { NotFoundPage } from '@/components/guide/not-found-page'
import { guideDocument } from '@/server/document/guide-document'
import { publicRoute } from '@/server/guard/route'
import { failedDocument } from '../../failed-document'

export const dynamic = 'force-dynamic'

/** Every address below a language that names nothing: the 404 document, with two ways on. */
export const GET = publicRoute<{ locale: string }>({
  name: 'guide.missing',
  failed: failedDocument,
  handler: ({ params }) =>
    guideDocument({
      language: params.locale,
      page: () => null,
      missing: (facts) => <NotFoundPage {...facts} />,
    }),
})
