// What is said of words that one does not want to read, outside of the first load.
export const mutedWordsLines = {
  setting: {
    name: 'Words you do not want to read',
    hint: 'Lines of others that hold one are folded away, for you alone, on all your devices. Nobody learns of it.',
  },
  add: 'A word, or a few in a row',
  hint: 'Found as a word of its own, large or small.',
  full: 'Your list is full. Take one out first.',
  addIt: 'Fold it away',
  list: 'Words that are folded away',
  remove: 'Take out',
  removeOf: (word: string) => `Take out: ${word}`,
  added: (word: string) => `Lines with “${word}” are folded away.`,
  removed: (word: string) => `Lines with “${word}” are shown again.`,
  folded: (name: string) => `${name} said something with a word that you do not want to read.`,
  foldedQuote: 'something with a word that you do not want to read',
} as const
