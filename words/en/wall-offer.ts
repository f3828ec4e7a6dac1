// What is said to whoever has no wall yet: that there is one, and to whom just moved in where they are.
export const wallOffer = {
  offer: {
    say: 'You are in. There is a wall here with your name on it, still bare: a page that is yours to make ugly or beautiful.',
    make: 'Make your wall',
    later: 'Not now',
  },
  welcome: {
    say: (name: string) =>
      `You live here now, and this is the wall of @${name}. There is one with your name on it too, still bare.`,
    make: 'Make your wall',
    hello: 'Say hello in a room',
    look: 'Look around first',
  },
} as const
