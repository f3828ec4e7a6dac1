// The past of a wall: its moments and eras.

/** Spoken on the table. */
export const wallPast = {
  fetching: 'Fetching what was',
  none: 'Nothing has happened yet.',
  day: 'Day, as it was at its end',
  slider: 'Moment',
  moment: (day: string, time: string) => `${day}, ${time}`,
  steps: {
    order: 'order of reading',
    place: 'something moved',
    put: 'something written or added',
    remove: 'something taken away',
    theme: 'look',
  },
  restore: 'Make it so again',
  restored: 'The wall is as it was then. What was before it is still in its past.',
  eraTitle: 'Open this moment to visitors as an era',
  eraHint: 'Its title. Things that are not for a visitor stay hidden.',
  openEra: 'Open the era',
  opened: 'Visitors can see this era.',
  close: 'Close',
  closeEra: (title: string) => `Close the era ${title}`,
  closed: 'The era is closed. The moment itself stays.',
} as const
