// What each starter is called, what it is, and what to change first.
export const starterLines = {
  window: { look: 'See it move', lost: 'It does not run in this window. Open it on the bench, where you see why.' },
  drift: {
    title: 'Drift',
    is: 'Hairs of ink follow a wind that nobody sees, and a scraper brings clean paper.',
    change: 'Turn curl to 5, then let a hair take steps of 8 instead of 2.5.',
  },
  swifts: {
    title: 'Swifts',
    is: 'A flock at dusk that nobody leads; your pointer is a hawk.',
    change: 'Turn together down to nothing and up again, and see what a flock is.',
  },
  monoliths: {
    title: 'Monoliths',
    is: 'A garden of concrete that breathes, and rises where you point.',
    change: 'Take another fog, then a wider garden: side = 36.',
  },
  planet: {
    title: 'Small planet',
    is: 'A world with trees and towers that fits into a pocket; drag to turn it.',
    change: 'Let the sea rise, then give the land other inks.',
  },
  courtyard: {
    title: 'Courtyard',
    is: 'Rain on concrete from above, and umbrellas that leave dry ways.',
    change: 'Send nine people out, then give their umbrellas your own colours.',
  },
  pendulum: {
    title: 'Pendulums',
    is: 'Two pendulums hold one pen, and draw what a fraction looks like.',
    change: 'Set sideways to 5 and upright to 4, then move the pointer to detune them.',
  },
  tide: {
    title: 'Tide',
    is: 'A sun over the sea, printed with three inks and one halftone.',
    change: 'Make the grain coarse, then turn the rows: 0.52 is their angle.',
  },
  marbling: {
    title: 'Marbling',
    is: 'Drops of ink push each other over still water, and your pointer stirs.',
    change: 'Draw the comb through it, then write the colours of your own five drops in inkOf.',
  },
  quarter: {
    title: 'Quarter turns',
    is: 'One tile, forty-nine times; each turn makes other ways.',
    change: 'Write your own two words on the slab, then change the numbers of the two arcs.',
  },
  clockwork: {
    title: 'Clockwork',
    is: 'A mouse runs, and twelve wheels turn because of it.',
    change: 'Let it run faster, then give each wheel another colour.',
  },
  letter: {
    title: 'Letter',
    is: 'A letter that types itself with nothing but a style sheet.',
    change: 'Change the words, and beside each line how many letters it has.',
  },
  drummer: {
    title: 'Four drummers',
    is: 'Eight beats, four who jump, and not a sound.',
    change: 'Press squares until they dance, then draw another drummer into the band.',
  },
  wall: {
    title: 'The wall',
    is: 'One wall for everybody who looks at it: what one draws, the others see at once.',
    change: 'Take a broad nib, then put your own six inks into the pots.',
  },
  garden: {
    title: 'The garden',
    is: 'Forty beds and one tub of water that belong to everybody who comes by.',
    change: 'Plant something, then change how many petals a flower may have.',
  },
} as const
