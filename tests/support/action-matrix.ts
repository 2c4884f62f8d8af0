import type { Asker } from './access-matrix'

/** Whether an action does something for the asker, or nothing at all. */
export type ActionCells = Record<Asker, boolean>

const forEveryone: ActionCells = {
  anonymous: true,
  patient: true,
  otherPatient: true,
  receptionist: true,
  practitioner: true,
  owner: true,
  locked: true,
}
const forNobody: ActionCells = {
  anonymous: false,
  patient: false,
  otherPatient: false,
  receptionist: false,
  practitioner: false,
  owner: false,
  locked: false,
}
/** Only for the browser that opened the link of a mail, whoever is signed in there. */
const forInvited: ActionCells = forNobody
const forOwn: ActionCells = { ...forNobody, patient: true }
const forStaff: ActionCells = { ...forNobody, receptionist: true, practitioner: true, owner: true }
const forOwners: ActionCells = { ...forNobody, owner: true }
const forPractitioners: ActionCells = { ...forNobody, practitioner: true }

/** Every server action of the build, named `file#export`. */
export const ACTIONS = {
  'server/accounts/invite-actions.ts#chooseInvitePassword': forInvited,
  'server/accounts/invite-actions.ts#acceptOwnInvite': forInvited,
  'server/accounts/people-actions.ts#invitePerson': forOwners,
  'server/accounts/people-actions.ts#changePersonRole': forOwners,
  'server/accounts/people-actions.ts#switchPerson': forOwners,
  'server/accounts/people-actions.ts#endPersonSessions': forOwners,
  'server/accounts/people-actions.ts#sendPersonCodeReset': forOwners,
  'server/accounts/people-actions.ts#withdrawPersonInvite': forOwners,
  'server/accounts/own-actions.ts#prove': forStaff,
  'server/accounts/own-actions.ts#changePassword': forStaff,
  'server/accounts/own-actions.ts#startOwnApp': forStaff,
  'server/accounts/own-actions.ts#connectOwnApp': forStaff,
  'server/accounts/own-actions.ts#renewBackup': forStaff,
  'server/accounts/own-actions.ts#signOutEverywhere': forStaff,
  'server/passkeys/actions.ts#askForPasskey': forEveryone,
  'server/passkeys/actions.ts#signInByPasskey': forEveryone,
  'server/passkeys/actions.ts#startPasskey': forStaff,
  'server/passkeys/actions.ts#savePasskey': forStaff,
  'server/passkeys/actions.ts#dropPasskey': forStaff,
  'server/accounts/reset-actions.ts#askForReset': forEveryone,
  'server/accounts/reset-actions.ts#chooseNewPassword': forInvited,
  'server/accounts/reset-actions.ts#startNewApp': forInvited,
  'server/accounts/reset-actions.ts#connectNewApp': forInvited,
  'server/auth/actions.ts#signIn': forEveryone,
  'server/auth/actions.ts#enterCode': forEveryone,
  'server/auth/actions.ts#enterBackupCode': forEveryone,
  'server/auth/actions.ts#unlock': forEveryone,
  'server/booking/actions/check-safety.ts#checkSafety': forEveryone,
  'server/booking/actions/find-booking.ts#findBooking': forEveryone,
  'server/booking/actions/check-laser.ts#checkLaser': forOwn,
  'server/booking/actions/ask-for-call.ts#askForCall': forOwn,
  'server/booking/actions/choose-physiotherapy.ts#choosePhysiotherapy': forOwn,
  'server/booking/actions/choose-time.ts#chooseTime': forOwn,
  'server/booking/actions/save-details.ts#saveDetails': forOwn,
  'server/booking/actions/confirm-booking.ts#confirmBooking': forOwn,
  'server/intake/actions.ts#savePageAction': forOwn,
  'server/intake/actions.ts#birthDateAction': forOwn,
  'server/intake/actions.ts#sendFormAction': forOwn,
  'server/staff/appointment/actions.ts#changeVisitStatus': forStaff,
  'server/staff/appointment/actions.ts#clearLaser': forPractitioners,
  'server/staff/appointment/actions.ts#declineLaser': forPractitioners,
  'server/staff/appointment/actions.ts#sendFormLink': forStaff,
  'server/staff/calls/actions.ts#markCallDone': forStaff,
  'server/staff/forms/actions.ts#markFlagReviewed': forPractitioners,
  'server/staff/forms/actions.ts#signOffForm': forPractitioners,
} as const satisfies Record<string, ActionCells>

export type ActionName = keyof typeof ACTIONS
