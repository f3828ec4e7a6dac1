// What is said of what one keeps, outside of the first load.
export const bookmarksLines = {
  lead: 'Lines that you keep. Nobody else knows of them, and the lines do not either.',
  empty: 'You keep nothing yet. Choose “Keep for me” on a line, and it waits for you here.',
  loading: 'Looking…',
  mark: 'kept',
  keep: 'Keep for me',
  letGo: 'Let go',
  letGoOf: (name: string) => `Let go of what ${name} said`,
  done: 'Kept: it waits for you in Keepsakes.',
  undone: 'Let go.',
  inRoom: (room: string) => `#${room}`,
  between: (name: string) => `between you and ${name}`,
  earlier: 'Kept earlier',
  end: 'That is all you keep.',
} as const
