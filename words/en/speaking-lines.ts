// How cats speak to one, where one may choose it.
export const speakingLines = {
  name: 'How cats speak to you',
  hint: 'For what a cat says to you alone, in this browser. In rooms all hear the same.',
  ways: { none: 'As they are', cute: 'Cute', pirate: 'Pirate', formal: 'Formal', chaotic: 'Chaotic' },
} as const
