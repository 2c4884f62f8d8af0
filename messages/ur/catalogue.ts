import { apiDocs } from '../en/api-docs'
import type { en } from '../en/catalogue'
import { mailAccount } from '../en/mail-account'
import { staff } from '../en/staff'
import { staffAccount } from '../en/staff-account'
import { staffAppointment } from '../en/staff-appointment'
import { staffForms } from '../en/staff-forms'
import { staffSignIn } from '../en/staff-sign-in'
import { staffToday } from '../en/staff-today'
import type { Translation } from '../translation'
import { advice } from './advice'
import { article } from './article'
import { booked } from './booked'
import { booking } from './booking'
import { bookingDetails } from './booking-details'
import { bookingTime } from './booking-time'
import { common } from './common'
import { errors } from './errors'
import { home } from './home'
import { hours } from './hours'
import { intake } from './intake'
import { layout } from './layout'
import { mail } from './mail'
import { questionnaire } from './questionnaire'
import { questionnaireErrors } from './questionnaire-errors'
import { rules } from './rules'
import { safetyTicks } from './safety-ticks'
import { topics } from './topics'
import { typed } from './typed'
import { visit } from './visit'

/** Every area of the Urdu interface text (draft until signed off: see docs/urdu-review.md). */
export const ur: Translation<typeof en> = {
  advice,
  booked,
  booking,
  bookingDetails,
  bookingTime,
  common,
  errors,
  home,
  hours,
  intake,
  layout,
  mail,
  mailAccount,
  questionnaire,
  questionnaireErrors,
  rules,
  safetyTicks,
  topics,
  typed,
  visit,
  apiDocs,
  article,
  staff,
  staffAppointment,
  staffForms,
  staffAccount,
  staffSignIn,
  staffToday,
}
