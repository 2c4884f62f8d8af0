/** Setting up and looking after one's own account. */
export const staffAccount = {
  summary: 'There is a problem',
  sending: 'Saving...',
  password: {
    title: 'Choose a password',
    intro: 'Hello {name}. First choose a password for your account.',
    label: 'New password',
    hint: 'At least 12 characters. A few words that do not belong together are easy to remember and hard to guess.',
    submit: 'Save and continue',
  },
  app: {
    title: 'Connect your authenticator app',
    intro:
      'Each sign-in also asks for a code from an app on your phone, such as Google Authenticator or Aegis.',
    scan: 'Open the app, add an account, and scan this picture.',
    picture: 'Code to scan with your authenticator app',
    type: 'Or type this key into the app:',
    label: '6-digit code',
    hint: 'The code that the app now shows for Genu.',
    submit: 'Continue',
  },
  codes: {
    title: 'Keep your backup codes',
    intro:
      'With one of these you can sign in when your phone is lost. Each works once. We show them only now.',
    keep: 'Print them, or keep them where only you can find them. Not on the phone that has your app.',
    list: 'Backup codes',
    done: 'I have saved these codes',
  },
  invite: {
    section: 'Your account',
    gone: 'This link does not work any more',
    goneMore: 'It was used, is too old, or a newer one was sent. Ask the owner of the clinic for a new one.',
    signIn: 'Go to sign in',
  },
  errors: {
    password_missing: 'Enter a password',
    password_short: 'Your password needs at least 12 characters',
    password_long: 'Your password is longer than 1,024 characters. Choose a shorter one.',
    password_common:
      'That password is easy to guess. Choose a longer one, or words that do not belong together.',
    password_wrong: 'That is not your present password',
    code_malformed: 'Enter the 6 digits of your code',
    wrong_code:
      'That code is not right. Check that the phone shows the right time, and type the code it shows now.',
    code_used: 'That code was used already. Wait for the next one.',
    has_account: 'There is an account for this address already. Nothing was changed.',
    start_again: 'This took too long or was done already. Open the link of your mail again.',
    too_many: 'There were too many tries. Wait a while, then try again.',
    email_missing: 'Enter an email address',
    email_malformed: 'Enter one email address, like name@clinic.example',
    name_missing: 'Enter the person’s name',
    role_missing: 'Choose a role',
    practitioner_taken: 'This practitioner has an account already',
    practitioner_role: 'Only somebody with the role Practitioner treats. Choose that role, or “Nobody”.',
    own_role: 'You cannot change your own role, or switch yourself off',
    last_owner: 'The clinic needs an owner. Make somebody else owner first.',
    changed: 'Somebody changed this person meanwhile. Look at the page again.',
    gone: 'This is not there any more',
    name_passkey: 'Give the passkey a name, like “My phone”',
    passkey_failed: 'That passkey did not work. Try again, or use your password.',
  },
} as const
