/**
 * Who asks: nobody known, the patient whose things are asked for, another patient, staff by role, and a practitioner
 * whose session has locked.
 */
export const ASKERS = [
  'anonymous',
  'patient',
  'otherPatient',
  'receptionist',
  'practitioner',
  'owner',
  'locked',
] as const
export type Asker = (typeof ASKERS)[number]

/**
 * What becomes of it. `shown`: 2xx, with the row's mark where it has one. `withheld`: a page without that mark, which
 * says how to get access. `signIn`: led to where staff sign in, or unlock. `ledOn`: any other redirect.
 */
export type Outcome = 'shown' | 'withheld' | 'signIn' | 'ledOn' | 'missing' | 'refused' | 'invalid'

export type Cells = Record<Asker, Outcome>

const everyone = (outcome: Outcome): Cells => ({
  anonymous: outcome,
  patient: outcome,
  otherPatient: outcome,
  receptionist: outcome,
  practitioner: outcome,
  owner: outcome,
  locked: outcome,
})
const staff = (outcome: Outcome) => ({ receptionist: outcome, practitioner: outcome, owner: outcome })
const ownOnly = (own: Outcome, others: Outcome): Cells => ({ ...everyone(others), patient: own })
const staffOnly = (cells: Partial<Cells>): Cells => ({ ...everyone('signIn'), ...cells })

export type RouteRow = {
  /** As the build names it. */
  route: string
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** The address asked for; `{name}` stands for one of the patient's own things. */
  address: string
  cells: Cells
  /** What a page shows only to those who may see it; `{name}` as in the address. */
  mark?: string
  body?: string
  /** Sends the asker's own manage token as bearer: how programs open a booking. */
  bearer?: true
}

const get = (route: string, address: string, cells: Cells, mark?: string): RouteRow => ({
  route,
  method: 'GET',
  address,
  cells,
  ...(mark && { mark }),
})
const write = (method: RouteRow['method'], route: string, address: string, cells: Cells): RouteRow => ({
  route,
  method,
  address,
  cells,
  body: '{}',
})

const typed = (route: string, address: string): RouteRow => ({
  ...write('POST', route, address, ownOnly('shown', 'missing')),
  body: '{"view":"00000000-0000-4000-8000-000000000000","step":0,"values":{}}',
})

const draft = '/en/book/d/{draft}'
const form = '/en/intake/{form}'
const ANY_API = '/api/[...missing]'

/** Every route and page of the build. */
export const ROUTES: readonly RouteRow[] = [
  get('/', '/', everyone('ledOn')),
  get('/_not-found', '/_not-found', everyone('missing')),
  get('/_global-error', '/_global-error', everyone('missing')),
  get('/[locale]', '/en', everyone('shown')),
  get('/[locale]/[...address]', '/en/no/such/page', everyone('missing')),
  get('/[locale]/[...address]', '/ur/knee-conditions/runners-knee/exercises', everyone('shown')),
  get('/[locale]/knee-conditions', '/en/knee-conditions', everyone('shown')),
  get('/[locale]/manifest.webmanifest', '/ur/manifest.webmanifest', everyone('shown')),
  get('/[locale]/your-visit', '/ur/your-visit', everyone('shown')),
  get('/[locale]/your-visit/[service]', '/en/your-visit/knee-laser', everyone('shown')),

  get('/[locale]/book', '/en/book', everyone('shown')),
  get('/[locale]/book/[service]/safety', '/en/book/knee-laser/safety', everyone('shown')),
  get(
    '/[locale]/book/d/[draft]/laser',
    '/en/book/d/{laserDraft}/laser',
    ownOnly('shown', 'withheld'),
    'name="l_growth"',
  ),
  get('/[locale]/book/d/[draft]/time', `${draft}/time`, ownOnly('shown', 'withheld'), 'name="minutes"'),
  get('/[locale]/book/d/[draft]/who', `${draft}/who`, ownOnly('shown', 'withheld'), 'Hina Raza'),
  get('/[locale]/book/d/[draft]/details', `${draft}/details`, ownOnly('shown', 'withheld'), '{draftName}'),
  get('/[locale]/book/d/[draft]/check', `${draft}/check`, ownOnly('shown', 'withheld'), '{draftName}'),
  typed('/[locale]/book/d/[draft]/typed/[page]', `${draft}/typed/details`),

  get('/[locale]/booking/find', '/en/booking/find', everyone('shown')),
  get(
    '/[locale]/booking/[reference]',
    '/en/booking/{reference}',
    ownOnly('shown', 'withheld'),
    '{firstName}',
  ),
  get(
    '/[locale]/booking/[reference]/calendar.ics',
    '/en/booking/{reference}/calendar.ics',
    ownOnly('shown', 'missing'),
  ),
  get('/[locale]/booking/link/[token]', '/en/booking/link/{token}', everyone('ledOn')),

  get('/[locale]/intake/link/[token]', '/en/intake/link/{token}', everyone('ledOn')),
  get('/[locale]/intake/[form]', form, ownOnly('shown', 'withheld'), '/intake/{form}/'),
  get(
    '/[locale]/intake/[form]/[page]',
    `${form}/safety-check`,
    ownOnly('shown', 'withheld'),
    'name="s2_breath"',
  ),
  typed('/[locale]/intake/[form]/typed/[page]', `${form}/typed/safety-check`),
  get('/[locale]/intake/[form]/birth-date', `${form}/birth-date`, ownOnly('shown', 'ledOn')),
  get('/[locale]/intake/[form]/check', `${form}/check`, ownOnly('shown', 'ledOn')),
  get('/[locale]/intake/[form]/advice', `${form}/advice`, everyone('ledOn')),
  get('/[locale]/intake/[form]/sent', `${form}/sent`, everyone('ledOn')),

  get('/api/v1/services', '/api/v1/services', everyone('shown')),
  get(
    '/api/v1/availability',
    '/api/v1/availability?service=knee-laser&from=2026-03-03&days=1',
    everyone('shown'),
  ),
  write('POST', '/api/v1/holds', '/api/v1/holds', everyone('invalid')),
  write('POST', '/api/v1/appointments', '/api/v1/appointments', everyone('invalid')),
  get('/api/v1/appointments/[reference]', '/api/v1/appointments/{reference}', everyone('missing')),
  {
    ...get(
      '/api/v1/appointments/[reference]',
      '/api/v1/appointments/{reference}',
      ownOnly('shown', 'missing'),
    ),
    bearer: true,
  },
  get('/api/openapi.json', '/api/openapi.json', everyone('shown')),
  get('/api/docs', '/api/docs', everyone('shown')),
  get(
    '/api/auth/[...nextauth]',
    '/api/auth/session',
    { ...everyone('withheld'), ...staff('shown') },
    '@genu.example',
  ),
  { ...write('POST', '/api/webhooks/resend', '/api/webhooks/resend', everyone('refused')) },
  get(ANY_API, '/api/v2/appointments', everyone('missing')),
  write('POST', ANY_API, '/api/v2/appointments', everyone('missing')),
  write('PUT', ANY_API, '/api/v2/appointments', everyone('missing')),
  write('PATCH', ANY_API, '/api/v2/appointments', everyone('missing')),
  write('DELETE', ANY_API, '/api/v2/appointments', everyone('missing')),

  get('/healthz', '/healthz', everyone('shown')),
  get('/readyz', '/readyz', everyone('shown')),
  get('/robots.txt', '/robots.txt', everyone('shown')),
  get('/styles/[sheet]', '/styles/patient.css', everyone('shown')),

  // beside the product in demo and test mode; in production these addresses do not exist
  get('/dev/mail', '/dev/mail', everyone('shown')),
  get('/dev/mail/[id]', '/dev/mail/{mail}', everyone('shown')),
  get('/dev/mail/previews', '/dev/mail/previews', everyone('shown')),
  get('/dev/mail/previews/[kind]/[language]', '/dev/mail/previews/form_link/ur', everyone('shown')),
  get(
    '/dev/mail-content/previews/[kind]/[language]',
    '/dev/mail-content/previews/form_link/ur',
    everyone('shown'),
  ),
  get('/dev/mail-content/[id]', '/dev/mail-content/{mail}', everyone('shown')),
  get('/dev/mail-content/[id]/[attachment]', '/dev/mail-content/{mail}/0', everyone('shown')),
  write('POST', '/dev/resend/emails', '/dev/resend/emails', everyone('refused')),

  get('/staff/sign-in', '/staff/sign-in', { ...everyone('shown'), ...staff('ledOn') }),
  get('/staff/sign-in/code', '/staff/sign-in/code', staffOnly(staff('ledOn'))),
  get('/staff/invite', '/staff/invite', everyone('withheld'), 'name="password"'),
  // gives its browser the page before
  get('/staff/invite/link/[token]', '/staff/invite/link/{invite}', everyone('ledOn')),
  get('/staff/sign-in/backup-code', '/staff/sign-in/backup-code', staffOnly(staff('ledOn'))),
  get('/staff/reset', '/staff/reset', { ...everyone('shown'), ...staff('ledOn') }),
  get('/staff/reset/link/[token]', '/staff/reset/link/{invite}', everyone('ledOn')),
  get('/staff/reset/open', '/staff/reset/open', everyone('withheld'), 'name="password"'),
  get('/staff/unlock', '/staff/unlock', staffOnly({ ...staff('ledOn'), locked: 'shown' })),
  write('POST', '/staff/seen', '/staff/seen', { ...everyone('refused'), ...staff('shown') }),
  // does something to the asker's own session only
  write('POST', '/staff/lock', '/staff/lock', everyone('shown')),
  write('POST', '/staff/sign-out', '/staff/sign-out', everyone('signIn')),
  get('/staff', '/staff', staffOnly(staff('shown'))),
  get(
    '/staff/appointments/[id]',
    '/staff/appointments/{appointment}',
    staffOnly(staff('shown')),
    '{fullName}',
  ),
  get('/staff/call-requests/[id]', '/staff/call-requests/{call}', staffOnly(staff('shown')), '{caller}'),
  get('/staff/forms', '/staff/forms', staffOnly({ ...staff('missing'), practitioner: 'shown' })),
  get(
    '/staff/forms/[id]',
    '/staff/forms/{form}',
    staffOnly({ ...staff('missing'), practitioner: 'shown' }),
    '{answer}',
  ),
  get('/staff/people', '/staff/people', staffOnly({ ...staff('missing'), owner: 'shown' }), 'Nadia Iqbal'),
  get(
    '/staff/people/[id]',
    '/staff/people/{person}',
    staffOnly({ ...staff('missing'), owner: 'shown' }),
    '{personEmail}',
  ),
  get('/staff/account', '/staff/account', staffOnly(staff('shown'))),
  get('/staff/account/app', '/staff/account/app', staffOnly(staff('shown'))),
  get('/staff/account/backup-codes', '/staff/account/backup-codes', staffOnly(staff('shown'))),
  get('/staff/prove', '/staff/prove', staffOnly(staff('shown'))),
  get('/staff/[...missing]', '/staff/no/such/page', staffOnly(staff('missing'))),
]
