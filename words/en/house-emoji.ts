// How the house’s emoji are called where one has not come to them yet.
export const houseEmoji = {
  place: 'House emoji',
} as const
