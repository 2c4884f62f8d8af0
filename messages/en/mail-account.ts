const NOT_YOU = 'Was it not you? Tell the clinic’s owner now, and sign out everywhere on your account page.'
const OPEN = 'Open your account'

const notice = (what: string) => ({
  subject: `${what}: {clinicName}`,
  heading: what,
  text: 'This mail is only to tell you. Nothing more is needed if it was you.',
  action: OPEN,
  unasked: NOT_YOU,
})

/** Mails to staff about their own account. */
export const mailAccount = {
  invite: {
    subject: 'Your account at {clinicName}',
    heading: 'You are invited',
    text: 'You can set up your account now: choose a password, and connect the authenticator app on your phone. It takes about three minutes. The link works for 7 days.',
    action: 'Set up your account',
    unasked: 'Did you not expect this? Then do nothing: there is no account until you set it up.',
  },
  password_reset: {
    subject: 'Choose a new password: {clinicName}',
    heading: 'Choose a new password',
    text: 'The link works once, for 30 minutes. You will still need the code of your authenticator app to sign in.',
    action: 'Choose a new password',
    unasked: 'Did you not ask for this? Then do nothing: your password stays as it is.',
  },
  code_reset: {
    subject: 'Set up your codes again: {clinicName}',
    heading: 'Set up your codes again',
    text: 'The clinic’s owner sent you this because your authenticator app was lost. The link works once, for 24 hours, and asks for your password.',
    action: 'Set up codes',
    unasked: 'Did you not ask for this? Then do nothing, and tell the clinic’s owner.',
  },
  password_changed: notice('Your password was changed'),
  code_changed: notice('Your one-time codes were set up again'),
  backup_code_used: notice('A backup code was used to sign in'),
  backup_codes_renewed: notice('You have new backup codes'),
  passkey_added: notice('A passkey was added'),
  passkey_removed: notice('A passkey was removed'),
  role_changed: notice('Your role was changed'),
  footer: 'You get this e-mail because you have an account for staff at {clinicName}, or are to have one.',
}
