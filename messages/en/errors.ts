/** Besides `common.failure`: the ways on from a page that failed. */
export const errors = {
  again: 'Try again',
  call: 'Call the clinic',
  home: 'Go to the home page',
  code: 'If you call, tell us this code: {code}',
} as const
