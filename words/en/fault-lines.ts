// What stands on the page of a request that failed: a title for each way, and what a cat makes of it.
export const faultLines = {
  400: {
    title: 'Unreadable',
    cats: ['i read it twice. the second time upside down.', 'somebody sat on this before it was sent.'],
  },
  401: {
    title: 'Who is it',
    cats: ['i do not know you. i do not know anybody. show me the card.', 'the picture on the card is of a bird.'],
  },
  403: { title: 'Not for you', cats: ['i have a key. you do not.', 'the rope is velvet. it is still a rope.'] },
  404: { title: 'Not here', cats: ['i looked under it. nothing.', 'there was something. i may have pushed it.'] },
  405: {
    title: 'Not this way',
    cats: ['one can come in. one cannot come in backwards.', 'the sign was here before me.'],
  },
  408: {
    title: 'Too slow',
    cats: ['i waited. then i slept. then it was tuesday.', 'you stopped in the middle. i do that too.'],
  },
  409: { title: 'Somebody was first', cats: ['two paws, one thread.', 'it was like that. then it was not.'] },
  413: { title: 'Too large', cats: ['if it does not fit, i sit. this does not fit.', 'leave the box.'] },
  415: { title: 'Wrong shape', cats: ['i bit it. it is not food and it is not json.', 'this end goes nowhere.'] },
  418: {
    title: 'A teapot',
    cats: ['short, stout, and not making coffee.', 'i pushed the coffee machine off the table in march.'],
  },
  422: {
    title: 'Does not fit',
    cats: ['it has the right corners in the wrong places.', 'i understood all of it and i do not believe it.'],
  },
  426: { title: 'Too old', cats: ['we speak another language since this morning.', 'load it again. i have moved on.'] },
  429: {
    title: 'Too fast',
    cats: ['slower. i am counting and i only have four paws.', 'every one of these clocks is about you.'],
  },
  451: {
    title: 'Not allowed to say',
    cats: ['somebody with a stamp was here.', 'i know what it says. i am not telling either.'],
  },
  500: { title: 'Broken', cats: ['that was not me. this time.', 'it tasted of blue. then it stopped.'] },
  502: {
    title: 'Nobody behind the door',
    cats: ['i knocked. something fell over.', 'the lobby is here. the house is not.'],
  },
  503: { title: 'In a moment', cats: ['it is warm here. warmer than usual.', 'they are all at it. i supervise.'] },
  504: {
    title: 'No answer',
    cats: ['i called down the shaft. the shaft did not call back.', 'they heard us. they are thinking.'],
  },
  507: { title: 'Full', cats: ['every box has a cat in it already.', 'throw something out. not that.'] },
  offline: { title: 'Away', cats: ['i can hear the lift. nobody in it.', 'the other end of this is not in the wall.'] },
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
    451: 'The house may not show this, by law. Whoever runs it can say more.',
    500: 'Something broke in the house. Try again; if it stays so, tell whoever runs it.',
    502: 'The house does not answer the door. It may be starting; try again in a minute.',
    503: 'The house could not take this now. The same again in a moment will do.',
    504: 'The house did not answer in time. Try again in a minute.',
    507: 'There is no room left for this. Take something away first.',
    offline: 'Your network is away, or the house is. Nothing that you wrote was lost. Load again when it is back.',
  },
} as const
