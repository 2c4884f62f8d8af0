/** Head and foot of patient pages. */
export const layout = {
  skip: 'Skip to main content',
  mainMenu: 'Main',
  menu: 'Menu',
  links: {
    conditions: 'Knee conditions',
    yourVisit: 'Your visit',
    book: 'Book an appointment',
  },
  help: {
    heading: 'Need help?',
    call: 'Call the clinic',
    whatsapp: 'WhatsApp the clinic',
    phones: 'Phone: {numbers}',
    notDiagnosis: 'This site gives general information. It is not a diagnosis.',
  },
  draft: 'Draft: these words have not been checked yet.',
} as const
