import { bookingDecision } from '@/domain/booking/booking-decision'
import { INTENT_FIELD, TELL_INTENT, TICKS_FIELD } from '@/domain/booking/field-names'
import { carried, fieldValue } from '@/domain/booking/form-values'
import { readSafetyScreening, type TickProblem } from '@/domain/booking/safety-screening'
import type { ScreeningState } from '@/domain/booking/screening-state'
import type { FormValues } from '@/domain/forms/form-state'
import type { Answers } from '@/domain/intake/answers'
import { isQuestionId } from '@/domain/intake/definition'
import type { Locale } from '@/domain/locale'
import { translator } from '@/messages/translator'
import { bookableService, type ClinicService } from '../../clinic/load-clinic'
import type { ActionContext, ActionResult } from '../../guard/patient-action'
import { problemMessages } from '../../intake/answer-messages'
import { todayAt } from '../clinic-day'
import { createDraft } from '../draft/draft'
import { rememberLocale } from './remember-locale'
import { stopAdvice } from './stop-advice'
import { tellAboutStop } from './tell-about-stop'

const DATE_PARTS = ['s1_dob-day', 's1_dob-month', 's1_dob-year']

/**
 * "Is it safe to wait?": asks on while the answers call for more, stops with advice, or begins the draft of a booking.
 * Nothing is kept before it has passed; a stop is kept only when the person asks to be called.
 */
export async function safetyStep(
  slug: string,
  context: ActionContext,
): Promise<ActionResult<ScreeningState>> {
  const { locale, values } = context
  const service = await bookableService(slug)
  if (!service) return { redirectTo: `/${locale}/book` }
  const today = todayAt(service.location)
  const screening = readSafetyScreening(values, today)
  if (screening.step === 'child') return { stage: 'child' }
  if (screening.step === 'list') {
    const errors = [
      ...problemMessages(locale, screening.problems),
      ...tickErrors(screening.tickProblem, locale),
    ]
    return { stage: 'list', errors }
  }
  if (screening.step === 'follow_up') {
    const { ask, problems } = screening
    const hidden = carried(values, fieldsBefore(values, ask))
    return { stage: 'follow_up', hidden, ask, errors: problemMessages(locale, problems) }
  }
  return judged({ answers: screening.answers, service, context })
}

type Judged = { answers: Answers; service: ClinicService; context: ActionContext }

async function judged({ answers, service, context }: Judged): Promise<ActionResult<ScreeningState>> {
  const { locale, values } = context
  // laser has its own page; here only what decides whether anyone may wait for a visit
  const decision = bookingDecision({ answers, today: todayAt(service.location), needsLaserScreening: false })
  if (!decision.ok && decision.code === 'screening_stopped') {
    const { severity, assessment } = decision
    const stopped: ScreeningState = {
      stage: 'stopped',
      hidden: carried(values, fieldsBefore(values, [])),
      advice: await stopAdvice({ severity, assessment, service, locale }),
      errors: [],
      values,
    }
    if (fieldValue(values, INTENT_FIELD) !== TELL_INTENT) return stopped
    return tellAboutStop({ stopped, answers, service, context })
  }
  if (!decision.ok) return { stage: 'list', errors: problemMessages(locale, missingAsProblems(decision)) }
  const draft = await createDraft({ service, locale, answers })
  await rememberLocale(locale)
  return { redirectTo: `/${locale}/book/d/${draft}/${service.needsLaserScreening ? 'laser' : 'time'}` }
}

/** Fields that came with the form, other than those of the questions that are asked again. */
function fieldsBefore(values: FormValues, ask: readonly string[]): string[] {
  const known = Object.keys(values).filter((name) => isQuestionId(name) && !ask.includes(name))
  return [...DATE_PARTS, TICKS_FIELD, ...known]
}

function tickErrors(problem: TickProblem | null, locale: Locale) {
  if (!problem) return []
  return [
    { fieldId: `field-${TICKS_FIELD}`, message: translator(locale, 'safetyTicks')(`errors.${problem}`) },
  ]
}

function missingAsProblems(decision: { code: string; ids?: readonly string[] }) {
  return (decision.ids ?? []).map((id) => ({ id, code: 'required' as const, params: {} }))
}
