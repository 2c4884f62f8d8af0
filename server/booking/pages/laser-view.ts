import { redirect } from 'next/navigation'
import { bookingDecision } from '@/domain/booking/booking-decision'
import { laserPage } from '@/domain/booking/laser-screening'
import type { FormValues } from '@/domain/forms/form-state'
import type { Answers } from '@/domain/intake/answers'
import { missingForBooking } from '@/domain/intake/booking-core'
import type { QuestionId } from '@/domain/intake/question-id'
import type { Locale } from '@/domain/locale'
import type { ClinicService } from '../../clinic/load-clinic'
import { todayAt } from '../clinic-day'
import { draftAddress } from '../draft/draft-address'
import { openDraft } from '../draft/open-draft'
import { stepAutosave } from '../draft/step-autosave'
import { physiotherapyInstead } from '../steps/physiotherapy-step'
import { laserTexts, soonTexts } from './patient-texts'

export type LaserView = {
  service: ClinicService
  answers: Answers
  /** YYYY-MM-DD, at the clinic. */
  today: string
  /** What was typed and not sent. */
  typed: FormValues | null
  autosave: Awaited<ReturnType<typeof stepAutosave>>['autosave']
  /** `more`: some are answered and these are left. */
  stage: 'all' | 'more'
  ask: readonly QuestionId[]
  /** Set when laser cannot be booked online with these answers. */
  refused: { reasons: readonly string[]; soon: readonly string[]; instead: ClinicService | null } | null
}

type Asked = { draftId: string; locale: Locale }

/** What the laser page asks or says; null when the draft is not this browser's. */
export async function laserView({ draftId, locale }: Asked): Promise<LaserView | null> {
  const draft = await openDraft({ draftId, locale })
  if (!draft) return null
  const { service, answers } = draft
  if (!service.needsLaserScreening) redirect(draftAddress({ locale, draftId, step: 'time' }))
  const today = todayAt(service.location)
  if (missingForBooking({ answers, today, laser: false }).length > 0) {
    redirect(`/${locale}/book/${service.slug}/safety`)
  }
  const { ask, missing, begun } = laserPage(answers, today)
  const isPartly = begun && missing.length > 0
  const decision = bookingDecision({ answers, today, needsLaserScreening: true })
  const isRefused = !decision.ok && decision.code === 'laser_not_online'
  const kept = await stepAutosave(draft, { step: 'laser', locale })
  return {
    ...kept,
    service,
    answers,
    today: today.toString(),
    stage: isPartly ? 'more' : 'all',
    ask: isPartly ? missing : ask,
    refused: isRefused
      ? {
          reasons: laserTexts({ ...decision, level: 'ABSOLUTE', locale }),
          soon: soonTexts({ ...decision, emergencyNumber: service.location.emergencyNumber, locale }),
          instead: await physiotherapyInstead(service),
        }
      : null,
  }
}
