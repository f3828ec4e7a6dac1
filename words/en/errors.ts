// What went wrong, what it means and what to do; the cat comes second.
export const errors = {
  offline:
    'The house did not answer. Your network or the house is away; what you typed is still here. Try again in a moment.',
  unreadable: (status: number) =>
    `The house answered with something unreadable (${status}). Try again; if it stays so, tell whoever runs it.`,
  retryIn: (seconds: number) => (seconds === 1 ? 'Try again in a second.' : `Try again in ${seconds} seconds.`),
  request: (id: string) => `Request ${id}`,
  page: {
    notFound: {
      code: '404',
      title: 'Not here',
      what: 'Nothing stands at this address.',
      todo: 'It was never built, or it has been taken away, or it is not for you to see.',
      cat: 'i looked under it. nothing.',
    },
    broken: {
      code: '500',
      title: 'Broken',
      what: 'This page broke while it was being drawn.',
      todo: 'Nothing that you wrote was sent or lost. Load the page again; if it breaks again, tell whoever runs the house.',
      cat: 'that was not me. this time.',
    },
    notYours: {
      code: '403',
      title: 'Staff only',
      what: 'This door opens for the people who run the house.',
      todo: 'If you should be one of them, ask the owner.',
      cat: 'i have a key. you do not.',
    },
    away: {
      code: '000',
      title: 'Away',
      what: 'The house does not answer.',
      todo: 'Your network is away, or the house is. This page asks again by itself.',
      cat: 'i can hear the lift. nobody in it.',
    },
  },
  back: 'Back to the house',
  reload: 'Load again',
  again: 'Ask again now',
} as const
