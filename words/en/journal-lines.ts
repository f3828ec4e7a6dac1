// Putting pictures into an entry of a journal.
export const journalLines = {
  pictures: 'Pictures',
  add: 'Add pictures',
  hint: 'They stand below your words, for whom the entry is. You can also paste them or let them go over this page.',
  drop: 'Let go: it goes into this entry.',
  wrongKind: 'Only pictures go into an entry.',
  tooMany: (most: number) => `At most ${most} pictures go into one entry. The others were left out.`,
  wait: 'A picture is still on its way. Wait until it is there, or take it out.',
  added: 'The picture is in the entry.',
} as const
