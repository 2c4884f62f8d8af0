/** Besides `common.failure`: the ways on from a page that failed. */
export const errors = {
  again: 'Try again',
  call: 'Call the clinic',
  home: 'Go to the home page',
  notSent:
    'This did not get through to us. What you typed is still on this page. Check your connection and press the button again.',
  orCall: 'Or call us:',
  code: 'If you call, tell us this code: {code}',
} as const
