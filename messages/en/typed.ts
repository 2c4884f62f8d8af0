/** What is said about text that is kept while it is being typed, and about what could not be sent. */
export const typed = {
  savedAt: 'Saved at {time}',
  restored: 'We kept what you typed here. It was saved at {time}. Check it and press the button to go on.',
  notSaved: 'Not saved yet. Keep this page open: we keep trying.',
  offline: 'You are offline. What you typed on this page is not saved yet. Keep this page open.',
  closed:
    'This page cannot save any more. Keep it open: what you typed is still here. Open your link again, or call us.',
  unsent: {
    heading: 'What you typed is not lost',
    body: 'It did not get through to us, but this page still holds it. Do not close this page. Wait a minute and send it again.',
    again: 'Send it again',
  },
} as const
