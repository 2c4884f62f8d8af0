/** Words around the API's description, which is English: programmers read it. */
export const apiDocs = {
  title: 'Interface for programs',
  lead: 'List services and free times, keep a time, screen and book: the same rules as on the pages.',
  skip: 'Skip to main content',
  site: 'To the clinic’s pages',
  address: 'Address',
  json: 'The same as OpenAPI 3.1, for tools',
  calls: 'Calls',
  general: 'For every call',
  rules: {
    times:
      'Times carry the offset of the location, for example 2026-03-03T14:30:00+05:00. Send them in any offset.',
    json: 'Requests and answers are JSON. Unknown fields are refused by name.',
    keys: 'Every write needs an Idempotency-Key. After a time-out, send the same key and body again: it is done once, and the answer is the same.',
    errors:
      'Refusals are application/problem+json. Decide by code, which is stable; title and type may change.',
    health: 'Answers about health travel only in POST /appointments and are never given back.',
  },
  parameters: 'Parameters',
  body: 'Body',
  fields: 'Fields',
  request: 'Request',
  answer: 'Answer {status}',
  answerFields: 'Fields of the answer',
  errors: 'What can go wrong',
  shape: 'Shape {name}',
  shapeLead:
    'Every question by its id. Which are needed follows from the service and the answers so far: leave some out, and screening_incomplete names them.',
  showShape: 'Show all {count} fields',
  see: 'see {name}',
  token: 'Needs the token of the manage link: Authorization: Bearer TOKEN.',
  columns: {
    name: 'Name',
    place: 'In',
    type: 'Type',
    what: 'What it is',
    status: 'Status',
    code: 'Code',
    todo: 'What to do',
  },
  required: 'required',
  optional: 'optional',
} as const
