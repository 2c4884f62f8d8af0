import { advice } from './advice'
import { apiDocs } from './api-docs'
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
import { mailAccount } from './mail-account'
import { questionnaire } from './questionnaire'
import { questionnaireErrors } from './questionnaire-errors'
import { rules } from './rules'
import { safetyTicks } from './safety-ticks'
import { staff } from './staff'
import { staffAccount } from './staff-account'
import { staffAppointment } from './staff-appointment'
import { staffForms } from './staff-forms'
import { staffSignIn } from './staff-sign-in'
import { staffToday } from './staff-today'
import { topics } from './topics'
import { typed } from './typed'
import { visit } from './visit'

/** Every area of the English interface text; English is the source of truth for keys. */
export const en = {
  advice,
  apiDocs,
  article,
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
  staff,
  staffAppointment,
  staffForms,
  staffAccount,
  staffSignIn,
  staffToday,
} as const
