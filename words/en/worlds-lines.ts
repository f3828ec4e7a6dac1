// The little worlds of sketches: what is shared there, how it begins anew, and what is wrong with a line that declares one.
export const worldsLines = {
  shared: 'A little world: everyone who is signed in and looks at this can change it, together with you.',
  asStranger: 'A little world, as it was when you came. Sign in to see it change and take part.',
  anew: 'Begin anew',
  anewMeans: 'Everything that stands in this world goes, for everybody.',
  anewSurely: 'Let it begin anew',
  anewNot: 'Keep it',
  anewDone: 'The world begins anew.',
  /** What a sketch’s console says of something that came to nothing. */
  refusals: {
    wish: 'world: a value is a number, a text, true or false, or a flat object of those; nothing was changed.',
    no: {
      field: (field: string) => `world: “${field}” is not declared, or not changed so. Look at its //@world line.`,
      value: (field: string) => `world: “${field}” does not take that. Look at what its //@world line says.`,
      key: (field: string) => `world: a key of “${field}” is one line of 1 to 64 characters.`,
      full: (field: string) => `world: the map “${field}” is full. Take something away first.`,
      large: (field: string) =>
        `world: with that in “${field}” it would be larger than 64 KiB. Take something away first.`,
    },
    stranger: 'world: whoever is not signed in changes nothing here.',
    still: 'world: nothing can be changed by you here at the moment.',
    many: (most: number) =>
      `world: ${most} changes wait to be sent already, so this one was dropped. Change less often.`,
    late: 'world: the line was away for more than a minute, so what waited was dropped.',
  },
  faults: {
    name: () => 'After //@world stands the name of a field: a small letter, then letters and digits, 24 at most.',
    taken: (about: string) =>
      `A field cannot be called “${about}”, because that means something else. Give it another name.`,
    twice: (about: string) => `“${about}” was declared before. Give one of the two another name.`,
    json: (about: string) =>
      `After “${about}” stands what it takes, in braces and with double quotes, such as {"list": 400, "of": "text"}.`,
    kind: (about: string) => `“${about}” is one of four: {"value": …}, {"counter": …}, {"list": …} or {"map": …}.`,
    counter: (about: string) =>
      `The counter “${about}” has two bounds, the lower one first, such as {"counter": [0, 100]}.`,
    list: (about: string) => `The list “${about}” says how many it holds, from 1 to 1,000.`,
    map: (about: string) => `The map “${about}” says how many keys it holds, from 1 to 500.`,
    of: (about: string) => `What stands in “${about}” is "number", "text", "flag", or an object of those by name.`,
    parts: (about: string) =>
      `What stands in “${about}” has 1 to 8 parts, each called by letters and digits; in a list none is called “id”.`,
    more: (about: string) => `Nothing is known by “${about}” here. Take it out.`,
    many: () => 'A world has at most 16 fields. Take one out.',
  },
} as const
