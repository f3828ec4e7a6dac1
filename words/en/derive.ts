// How the dérive is called where one has not come to it yet.
export const derive = {
  place: 'Dérive',
  plain: 'random walk',
  today: 'The door of the day',
} as const
