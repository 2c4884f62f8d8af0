import type { ScreeningState } from '@/domain/booking/screening-state'
import type { Answers } from '@/domain/intake/answers'
import { translator } from '@/messages/translator'
import type { ClinicService } from '../../clinic/load-clinic'
import type { ActionContext, ActionResult } from '../../guard/patient-action'
import { takeRate } from '../../rate/take-rate'
import { readCaller } from './read-caller'
import { tellClinic } from './tell-clinic'

const CALLS_PER_CLIENT = { name: 'booking.tell', limit: 20, windowSeconds: 3600 }

/** The same person with the same advice again: a second press, or the page sent once more. */
const SAME_CALL = { name: 'booking.tell.same', limit: 1, windowSeconds: 120 }

type Told = {
  /** What the page shows on when name or number are missing. */
  stopped: Partial<ScreeningState>
  answers: Answers
  service: ClinicService
  context: ActionContext
}

/** Someone who cannot book online asks the clinic to call: only now is anything of theirs kept. */
export async function tellAboutStop(told: Told): Promise<ActionResult<ScreeningState>> {
  const { stopped, answers, service, context } = told
  const { locale, values, client } = context
  const caller = readCaller({ values, locale, country: service.location.country })
  if (!caller.ok) return { ...stopped, errors: caller.errors }
  if (!(await takeRate(CALLS_PER_CLIENT, client))) {
    const message = translator(locale, 'common')('errors.too_many')
    return { ...stopped, errors: [{ fieldId: 'main', message }] }
  }
  const { name, mobile } = caller
  const call = [name, mobile, service.slug, stopped.advice?.level ?? ''].join('|')
  if (await takeRate(SAME_CALL, call)) await tellClinic({ name, mobile, locale, answers, service })
  return { ...stopped, stage: 'told', hidden: [], values: {} }
}
