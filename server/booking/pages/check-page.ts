import { redirect } from 'next/navigation'
import type { Locale } from '@/domain/locale'
import { formatDayTime } from '@/domain/time/format'
import { currentClinic } from '../../clinic/load-clinic'
import { appointmentAccess } from '../../links/appointment-access'
import { currentDraft } from '../draft/draft'
import { draftAddress } from '../draft/draft-address'
import { screened } from '../draft/open-draft'
import { unsentStep } from '../draft/unsent-step'
import { writtenPhone } from '../written-phone'
import { laserTexts, soonTexts } from './patient-texts'

type Asked = { draftId: string; locale: Locale }

/** What is checked before booking; null when the draft is not this browser's. Leads back to what is still missing. */
export async function checkPage({ draftId, locale }: Asked) {
  const draft = await currentDraft(draftId)
  if (!draft) return null
  if (draft.reference && (await appointmentAccess(draft.reference))) {
    redirect(`/${locale}/booking/${draft.reference}`)
  }
  const { status, assessment } = screened(draft, locale)
  const { service, startsAt, details } = draft
  if (!startsAt) redirect(draftAddress({ locale, draftId, step: 'time' }))
  if (!details) redirect(draftAddress({ locale, draftId, step: 'details' }))
  const unsent = draft.reference ? null : await unsentStep(draft)
  if (unsent) redirect(draftAddress({ locale, draftId, step: unsent }))
  const { location } = service
  const { resources } = await currentClinic()
  const person = draft.practitionerId ? resources.get(draft.practitionerId) : undefined
  return {
    service,
    details: { ...details, mobile: writtenPhone(details.mobile, location.country) },
    when: formatDayTime({ at: startsAt.getTime(), timeZone: location.timeZone, locale }),
    where: location.address[locale],
    with: person ? person.name[locale] : null,
    isPending: status === 'pending',
    /** What patients read about what the check found, the laser's own apart. */
    advice: {
      soon: soonTexts({ assessment, emergencyNumber: location.emergencyNumber, locale }),
      pending: laserTexts({ assessment, level: 'RELATIVE', locale }),
      precaution: laserTexts({ assessment, level: 'PRECAUTION', locale }),
    },
  }
}
