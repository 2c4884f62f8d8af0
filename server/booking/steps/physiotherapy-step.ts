import type { FormState } from '@/domain/forms/form-state'
import { type ClinicService, currentClinic } from '../../clinic/load-clinic'
import type { ActionContext, ActionResult } from '../../guard/patient-action'
import { currentDraft, saveDraft } from '../draft/draft'
import { draftAddress } from '../draft/draft-address'

/** The visit offered in place of laser: the definition's `physiotherapy-session`, else its first physiotherapy visit. */
export async function physiotherapyInstead({ locationId }: ClinicService): Promise<ClinicService | null> {
  const { services } = await currentClinic()
  const offered = services.filter(
    (service) =>
      service.kind === 'physiotherapy' &&
      service.locationId === locationId &&
      service.bookableOnline &&
      !service.needsLaserScreening,
  )
  return offered.find(({ slug }) => slug === 'physiotherapy-session') ?? offered[0] ?? null
}

/** Goes on with physiotherapy in place of laser; what was answered is kept. */
export async function physiotherapyStep(
  draftId: string,
  { locale }: ActionContext,
): Promise<ActionResult<FormState>> {
  const draft = await currentDraft(draftId)
  const instead = draft && (await physiotherapyInstead(draft.service))
  if (!draft || !instead) return { redirectTo: draftAddress({ locale, draftId, step: 'laser' }) }
  await saveDraft(draft, { service: instead })
  return { redirectTo: draftAddress({ locale, draftId, step: 'time' }) }
}
