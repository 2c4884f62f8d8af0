import type { StaffAction } from '@/domain/appointments/staff-actions'
import type { FormState } from '@/domain/forms/form-state'
import { translator } from '@/messages/translator'
import type { ButtonLook } from '../ui/button-link'
import { StepForm } from './step-form'

type StepButtonProps = {
  action: (previous: FormState, data: FormData) => Promise<FormState>
  step: Exclude<StaffAction, 'cancel'>
  visit: { id: string; version: number; name: string }
  fields: Readonly<Record<string, string>>
  look: ButtonLook
  reloadHref: string
}

/** The button of one step of a visit. Its full name says whose: "Mark Ayesha Khan as arrived". */
export function StepButton({ action, step, visit, fields, look, reloadHref }: StepButtonProps) {
  const words = translator('en', 'staffAppointment')
  const staff = translator('en', 'staff')
  return (
    <StepForm
      action={action}
      fields={{ appointmentId: visit.id, version: visit.version, step, ...fields }}
      look={look}
      pendingLabel={staff('sending')}
      reload={{ href: reloadHref, label: staff('reload') }}
    >
      {words(`steps.${step}.before`)}{' '}
      <span className="hidden">{words(`steps.${step}.who`, { name: visit.name })} </span>
      {words(`steps.${step}.after`)}
    </StepForm>
  )
}
