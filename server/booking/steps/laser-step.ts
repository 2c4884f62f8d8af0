import { bookingDecision } from '@/domain/booking/booking-decision'
import { type HiddenField, INTENT_FIELD, TELL_INTENT } from '@/domain/booking/field-names'
import { fieldValue } from '@/domain/booking/form-values'
import { readLaserAnswers } from '@/domain/booking/laser-screening'
import type { ScreeningState } from '@/domain/booking/screening-state'
import type { Answers } from '@/domain/intake/answers'
import { isQuestionId } from '@/domain/intake/definition'
import { parseAnswers } from '@/domain/intake/validate'
import { translator } from '@/messages/translator'
import { bookableService } from '../../clinic/load-clinic'
import type { ActionContext, ActionResult } from '../../guard/patient-action'
import { problemMessages } from '../../intake/answer-messages'
import { todayAt } from '../clinic-day'
import { currentDraft, saveDraft } from '../draft/draft'
import { forgetDraft } from '../draft/forget-draft'
import { keepPostedStep } from '../draft/keep-typed-step'
import { stopAdvice } from './stop-advice'
import { tellAboutStop } from './tell-about-stop'

type Sent = { draftId: string; slug: string }

/** "Is laser safe for you?": goes on to the time, asks for what is missing, or says why not. */
export async function laserStep(sent: Sent, context: ActionContext): Promise<ActionResult<ScreeningState>> {
  if (fieldValue(context.values, INTENT_FIELD) === TELL_INTENT) return tellFromForm(sent, context)
  const { locale, values } = context
  const draft = await currentDraft(sent.draftId)
  const page = `/${locale}/book/d/${sent.draftId}`
  // what was answered stays on the page: nothing else knows it
  if (!draft) return { errors: [{ fieldId: 'main', message: translator(locale, 'booking')('closed.typed') }] }
  if (draft.reference) return { redirectTo: `${page}/time` }
  const { service } = draft
  const today = todayAt(service.location)
  const { asked, answers, problems } = readLaserAnswers({ values, saved: draft.answers, today })
  const decision = bookingDecision({ answers, today, needsLaserScreening: true })
  if (!decision.ok && decision.code === 'screening_stopped') {
    const { severity, assessment } = decision
    const advice = await stopAdvice({ severity, assessment, service, locale })
    await forgetDraft(draft)
    return { stage: 'stopped', advice, hidden: hiddenAnswers(service.slug, answers), values: {} }
  }
  await keepPostedStep({ draftId: draft.id, step: 'laser', values, isInOrder: problems.length === 0 })
  if (problems.length > 0) {
    return { stage: 'list', ask: asked, errors: problemMessages(locale, problems) }
  }
  await saveDraft(draft, { answers })
  return { redirectTo: decision.ok ? `${page}/time` : `${page}/laser` }
}

/** The draft of a stopped booking is gone, so the form brings the answers; they are judged again. */
async function tellFromForm({ slug }: Sent, context: ActionContext): Promise<ActionResult<ScreeningState>> {
  const { locale, values } = context
  const service = await bookableService(slug)
  if (!service) return { redirectTo: `/${locale}/book` }
  const today = todayAt(service.location)
  const raw = Object.fromEntries(Object.entries(values).filter(([name]) => isQuestionId(name)))
  const { answers } = parseAnswers(raw, { today })
  const decision = bookingDecision({ answers, today, needsLaserScreening: true })
  if (decision.ok || decision.code !== 'screening_stopped') return { redirectTo: `/${locale}/book` }
  const { severity, assessment } = decision
  const stopped: Partial<ScreeningState> = {
    stage: 'stopped',
    advice: await stopAdvice({ severity, assessment, service, locale }),
    hidden: hiddenAnswers(slug, answers),
  }
  return tellAboutStop({ stopped, answers, service, context })
}

/** All that "Tell the clinic" needs, since nothing is kept here. */
function hiddenAnswers(slug: string, answers: Answers): HiddenField[] {
  const fields = Object.entries(answers).flatMap(([id, value]) =>
    [value].flat().map((one): HiddenField => [id, String(one)]),
  )
  return [['service', slug], ...fields]
}
