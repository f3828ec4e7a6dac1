// Emoji: looking for one, and taking it.
export const emoji = {
  open: 'Emoji',
  title: 'Put an emoji in',
  search: 'Look for one',
  coming: 'The emoji are on their way.',
  none: (text: string) => `No emoji is called “${text}”.`,
  recent: 'Taken last',
  found: 'Found',
  groups: 'Kinds of emoji',
  group: {
    0: 'Faces and feelings',
    1: 'People and bodies',
    3: 'Animals and nature',
    4: 'Food and drink',
    5: 'Travel and places',
    6: 'Things to do',
    7: 'Objects',
    8: 'Signs',
    9: 'Flags',
  },
  tone: 'Tone of skin',
  tones: ['yellow', 'light', 'medium light', 'medium', 'medium dark', 'dark'],
} as const
