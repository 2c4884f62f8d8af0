/** Opening hours as one line; `and` and `stop` are joined as they stand, spaces included. */
export const hours = {
  span: '{from} to {to}',
  period: '{from} to {to}',
  closedOn: 'Closed on {days}',
  closedEveryDay: 'Closed',
  and: ' and ',
  stop: '.',
} as const
