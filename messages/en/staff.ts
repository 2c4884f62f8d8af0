/** Words that all staff pages share. */
export const staff = {
  clinic: 'Genu',
  skip: 'Skip to main content',
  nav: {
    label: 'Main',
    today: 'Today',
    forms: 'Forms to review',
    people: 'People',
    waiting: 'waiting',
  },
  user: { account: 'Your account', signOut: 'Sign out' },
  roles: { receptionist: 'Reception', practitioner: 'Practitioner', owner: 'Clinic owner' },
  foot: {
    demo: 'Demo data. No real people.',
    zone: 'Times are those of {place} ({timeZone}).',
  },
  status: {
    all: 'All',
    pending: 'Pending',
    booked: 'Booked',
    arrived: 'Arrived',
    treatment: 'In treatment',
    completed: 'Completed',
    noshow: 'No-show',
    cancelled: 'Cancelled',
  },
  sending: 'Saving...',
  reload: 'Reload',
  back: 'Back to Today',
  notFound: {
    title: 'We could not find that page',
    body: 'The address may be wrong, or your role does not show this page.',
    home: 'Go to Today',
  },
  failure: {
    title: 'Sorry, we could not do that',
    body: 'Something went wrong on our side. Nothing you typed was saved.',
    again: 'Try again',
  },
  minutes: '{count} min',
  call: 'Call',
} as const
