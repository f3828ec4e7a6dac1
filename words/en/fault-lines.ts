// What stands on the page of a request that failed: a title for each way, and what to do. What the cat makes of it is its own.
export const faultTitles = {
  400: 'Unreadable',
  401: 'Who is it',
  403: 'Not for you',
  404: 'Not here',
  405: 'Not this way',
  408: 'Too slow',
  409: 'Somebody was first',
  413: 'Too large',
  415: 'Wrong shape',
  418: 'A teapot',
  422: 'Does not fit',
  426: 'Too old',
  429: 'Too fast',
  500: 'Broken',
  502: 'Nobody behind the door',
  503: 'In a moment',
  504: 'No answer',
  507: 'Full',
  offline: 'Away',
} as const

/** Everything else on it. */
export const faultSaid = {
  /** Of the picture: who is on duty. */
  onDuty: (name: string) => `${name} is on duty.`,
  request: (id: string) => `Request ${id}`,
  again: (seconds: number) =>
    seconds === 1 ? 'The house asks for one second.' : `The house asks for ${seconds} seconds.`,
  back: 'Back to the house',
  load: 'Load again',
  said: {
    400: 'The request could not be read. Check its address and load it again.',
    401: 'Nobody is signed in here. Sign in and come back.',
    403: 'This door opens for others. If it should open for you, ask whoever runs the house.',
    404: 'Nothing stands at this address. It was never built, or it has been taken away, or it is not for you to see.',
    405: 'This address does not take that kind of request. Go back and follow a link instead.',
    408: 'The request stopped on its way. Send it again.',
    409: 'Somebody changed this in the meantime. Load it again and decide anew.',
    413: 'This is larger than the house accepts. Send less.',
    415: 'The house does not read this type here. Send another.',
    418: 'The house is asked for coffee and is a teapot. Ask for tea.',
    422: 'The house understood the request and cannot do it. Change it and send it again.',
    426: 'This page is older than the house. Load it again.',
    429: 'These were too many requests in too little time. Wait, then try again.',
    500: 'Something broke in the house. Try again; if it stays so, tell whoever runs it.',
    502: 'The house does not answer the door. It may be starting; try again in a minute.',
    503: 'The house could not take this now. The same again in a moment will do.',
    504: 'The house did not answer in time. Try again in a minute.',
    507: 'There is no room left for this. Take something away first.',
    offline: 'Your network is away, or the house is. Nothing that you wrote was lost. Load again when it is back.',
  },
} as const
