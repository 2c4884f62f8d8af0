/** Words that every patient page shares. */
export const common = {
  back: 'Back',
  continue: 'Continue',
  saveAndContinue: 'Save and continue',
  change: 'Change',
  optional: '(optional)',
  or: 'or',
  yes: 'Yes',
  no: 'No',
  notSure: 'Not sure',
  noneOfThese: 'None of these',
  listSeparator: ', ',
  notProvided: 'Not provided',
  sending: 'Sending...',
  minutes: '{count, plural, one {# minute} other {# minutes}}',
  step: 'Step {step} of {steps}',
  day: 'Day',
  month: 'Month',
  year: 'Year',
  leaveEmpty: 'Leave this field empty',
  problem: {
    heading: 'There is a problem',
    prefix: 'Error:',
    title: 'Error: {title}',
  },
  care: {
    emergency: 'Emergency care:',
    urgent: 'Urgent care:',
    calm: 'Good to know:',
    callEmergency: 'Call Rescue {emergencyNumber}',
    orHospital: 'or go to the nearest hospital emergency now.',
  },
  errors: {
    refused: 'This did not come from our own page. Open the page again and send it once more.',
    too_many: 'That was tried too often. Wait a few minutes and try again, or call us.',
    failed:
      'We could not do that just now. What you typed is still on this page. Wait a minute and press the button again. If it does not help, call us and give us this code: {failureId}',
    not_allowed: 'Your role does not allow this.',
    locked:
      'This page was locked, so nothing was sent. What you typed is still here. Unlock it, then press the button again.',
    prove:
      'It was too long ago that you gave your password and code. Open this page again: it asks for them, then send once more.',
    signed_out:
      'You are signed out, so nothing was sent. What you typed is still here. Sign in in a new tab, then press the button again.',
  },
  notFound: {
    title: 'We could not find that page',
    body: 'The address may be wrong, or the page may have moved.',
    home: 'Go to the home page',
  },
  failure: {
    title: 'Sorry, we could not do that',
    body: 'Something went wrong on our side. Please try again, or call us.',
    unchanged: 'If you have a booking, it has not changed. Answers that were saved are still there.',
  },
} as const
