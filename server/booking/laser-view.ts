import { redirect } from 'next/navigation'
import { bookingDecision } from '@/domain/booking/booking-decision'
import { laserPage } from '@/domain/booking/laser-screening'
import type { Answers } from '@/domain/intake/answers'
import type { LaserFinding } from '@/domain/intake/assess'
import { missingForBooking } from '@/domain/intake/booking-core'
import type { QuestionId } from '@/domain/intake/question-id'
import type { LaserLevel } from '@/domain/intake/rules/rule'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import type { ClinicService } from '../clinic/load-clinic'
import { todayAt } from './clinic-day'
import { draftAddress } from './draft-address'
import { openDraft } from './open-draft'
import { physiotherapyInstead } from './physiotherapy-step'

export type LaserView = {
  service: ClinicService
  answers: Answers
  /** `more`: some are answered and these are left. */
  stage: 'all' | 'more'
  ask: readonly QuestionId[]
  /** Set when laser cannot be booked online with these answers. */
  refused: { reasons: readonly string[]; instead: ClinicService | null } | null
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
  return {
    service,
    answers,
    stage: isPartly ? 'more' : 'all',
    ask: isPartly ? missing : ask,
    refused: isRefused
      ? {
          reasons: laserReasons({
            rules: decision.assessment.laser.rules,
            level: 'ABSOLUTE',
            locale,
          }),
          instead: await physiotherapyInstead(service),
        }
      : null,
  }
}

type Reasons = { rules: readonly LaserFinding[]; level: LaserLevel; locale: Locale }

/** What patients read about the laser rules of one level. */
export function laserReasons({ rules, level, locale }: Reasons): string[] {
  const t = translator(locale, 'rules')
  return rules.filter((rule) => rule.level === level).map(({ id }) => t(id))
}
