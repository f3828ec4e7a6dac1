// The studio and what is made in it.
export const song = {
  place: 'The Song',
  plain: 'music',
  begin: 'Begin a song',
  jam: (room: string) => `Jam in #${room}`,
  keywords: 'studio beat sequencer drums piano midi',
} as const
