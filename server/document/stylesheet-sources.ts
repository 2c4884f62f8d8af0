/** Sheets that pages can link, by name. */
export const SHEETS = ['patient', 'staff'] as const

export type Sheet = (typeof SHEETS)[number]

/** Later files override earlier ones: what is general first, what print and the person's settings ask for last. */
const PATIENT = [
  'base',
  'type',
  'layout',
  'header',
  'back-link',
  'actions',
  'care-cards',
  'notices',
  'lists',
  'home',
  'guide',
  'knee',
  'forms',
  'choices',
  'scale',
  'errors',
  'summary',
  'tasks',
  'save-status',
  'time',
  'booking-path',
  'booked',
  'intake',
  'footer',
  'preferences',
  'print',
]

/** Paths below `components/styles` of the patient sheet, in order. */
export const PATIENT_SOURCES = ['tokens.css', 'fonts.css', ...PATIENT.map((name) => `patient/${name}.css`)]

/** What the staff sheet begins with; every file of `staff/` follows in the order of its name. */
export const STAFF_BEGINNING = ['tokens.css', 'fonts.css']
