// Company on walls: told by warmth and paws, never by names or numbers.
export const company = {
  wish: 'Feel who else is here',
  what: 'Those who look at this wall at the same time and want it feel each other: by warmth and paws, without names or numbers.',
  on: 'You and the others who look at this wall now feel each other. Nobody is named, nobody is counted.',
  off: 'Nobody feels you any more, and you feel nobody.',
  hidden: 'You are hidden, so you feel nobody. Show yourself in the settings first.',
  owner: 'Who is felt on this wall',
  ways: { nobody: 'Nobody is felt', visitors: 'Visitors, without me', all: 'Visitors and I' },
  came: 'Somebody else is here.',
  went: 'Nobody else is here any more.',
} as const
