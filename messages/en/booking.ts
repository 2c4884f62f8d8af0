/** The booking path: from the service to "Confirm booking". `{...}` texts are filled by the pages. */
export const booking = {
  section: 'Book',
  /** A service in one line: "Knee laser session, 30 minutes, Rs 3,500". */
  serviceLine: '{service}, {minutes}, {price}',
  stepLine: '{step}. {service}',
  services: {
    heading: 'What do you want to book?',
    emergency: 'Is this an emergency? Do not book a visit.',
    notSure: 'I am not sure',
    notSureText: 'Start here: {service}. We find out together what helps you.',
    find: 'See a booking you have made',
    noneHeading: 'You cannot book online just now',
    none: 'Please call us or send us a message. We will find a time for you.',
  },
  safety: {
    heading: 'Is it safe to wait?',
    lead: 'Some knee problems need a doctor today. These answers tell us if yours can wait for a visit.',
    forWhom: 'Who is this appointment for?',
    birthDate: 'Date of birth',
    birthDateHint: 'Of the person who will come. For example 27 3 1985.',
    more: '{count, plural, one {One more question} other {A few more questions}}',
    moreLead: 'We ask this because of your first answers.',
    child: 'Please call us first',
    childText: 'We do not book children under 5 online. Call us and we will tell you what to do.',
    mistake: 'Did you tick something by mistake?',
    again: 'Answer the questions again',
  },
  tell: {
    name: 'Name',
    mobile: 'Mobile number',
    mobileHint: 'The number we should call.',
    nameMissing: 'Enter a name',
    ask: 'Ask the clinic to call me',
    askText: 'Leave your name and number. A clinician will look at your answers, and we will call you.',
    asked: 'We will call you when the clinic is open.',
    home: 'Go to the home page',
  },
  laser: {
    heading: 'Is laser safe for you?',
    lead: 'Laser does not suit everyone. Answer every question. If you do not know, choose “Not sure”.',
    moreLead: 'We ask this because of your other answers.',
    choices: 'What you can do now',
    instead: 'Book {service} instead',
    change: 'Change my answers',
    pendingHeading: 'The clinic must check first',
    pending:
      'We keep your time for you, but it is not confirmed until a clinician has looked at your answers.',
  },
  closed: {
    typed:
      'This booking is no longer open on this phone. What you typed is still here. Start a new booking in another tab, or call us.',
    heading: 'This booking is not open on this phone',
    text: 'It was started on another phone or browser, or too long ago. Nothing from it is kept here.',
    again: 'Start again',
    find: 'See a booking you have made',
  },
  refused: 'This page has changed. Open it again and send it once more.',
} as const
