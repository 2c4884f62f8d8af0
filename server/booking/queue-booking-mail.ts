import type { Transaction } from '@/db/client'
import { issueLink } from '../links/issue-link'
import { queueMail } from '../mail/queue-mail'
import type { PatientDetails } from './find-or-add-patient'

type Booked = {
  appointmentId: string
  patientId: string
  formId: string
  status: 'booked' | 'pending'
  patient: Pick<PatientDetails, 'email' | 'language'>
  visitEndsAt: Date
}

/** Queues the mail of a new booking, with links of its own, if there is an address to send it to. */
export async function queueBookingMail(tx: Transaction, { patient, status, formId, ...booked }: Booked) {
  if (!patient.email) return
  await queueMail(tx, {
    kind: status === 'pending' ? 'booking_pending' : 'booking_confirmed',
    recipient: patient.email,
    language: patient.language,
    appointmentId: booked.appointmentId,
    manageToken: await issueLink(tx, { ...booked, purpose: 'manage' }),
    formToken: await issueLink(tx, { ...booked, purpose: 'form', formId }),
  })
}
