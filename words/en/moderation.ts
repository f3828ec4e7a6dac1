// Those who keep order and what they did, as far as every page needs it.
export const moderation = {
  place: 'Moderation',
  fresh: 'Somebody objects to what was done to them.',
  docket: 'Docket',
  own: 'What was done to you',
} as const
