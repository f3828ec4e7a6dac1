// How short ways are called where one has not come to them yet.
export const ways = {
  place: 'Short ways',
  open: 'Lay short ways to your things',
} as const
