/** Sheets that pages can link, by name. */
export const SHEETS = ['patient', 'staff', 'api'] as const

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
  'article',
  'guide',
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

/** What every sheet begins with: colours, faces, the drawings of the knee. */
const SHARED = ['tokens.css', 'fonts.css', 'knee.css']

/** Paths below `components/styles` of the patient sheet, in order. */
export const PATIENT_SOURCES = [...SHARED, ...PATIENT.map((name) => `patient/${name}.css`)]

/** The API's description: the patient pages' ground, and tables of its own. */
export const API_SOURCES = [
  'tokens.css',
  'fonts.css',
  ...['base', 'type', 'layout', 'header'].map((name) => `patient/${name}.css`),
  'api/api.css',
  'patient/preferences.css',
]

/** What the staff sheet begins with; every file of `staff/` follows in the order of its name. */
export const STAFF_BEGINNING = SHARED
