import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { currentClinic } from '../../clinic/load-clinic'
import { openDraft } from '../draft/open-draft'

type Asked = { draftId: string; locale: Locale }

/** Who can be seen for the service of a draft, by name; null when the draft is not this browser's. */
export async function whoPage({ draftId, locale }: Asked) {
  const draft = await openDraft({ draftId, locale })
  if (!draft) return null
  const { resources } = await currentClinic()
  const t = translator(locale, 'bookingTime')
  const names = new Intl.DisplayNames([locale], { type: 'language' })
  const people = draft.service.practitionerIds.flatMap((id) => {
    const found = resources.get(id)
    if (!found?.practitioner || !found.active) return []
    const { title, languages } = found.practitioner
    const spoken = languages
      .map((language) => names.of(language) ?? language)
      .join(locale === 'ur' ? '، ' : ', ')
    return [
      {
        value: id,
        label: found.name[locale],
        hint: t('who.speaks', { title: title[locale], languages: spoken }),
      },
    ]
  })
  people.sort((a, b) => a.label.localeCompare(b.label, locale))
  return { service: draft.service, people }
}
